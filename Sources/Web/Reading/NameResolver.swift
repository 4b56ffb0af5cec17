import Office

/// Finds who is meant by a name that a person typed.
struct NameResolver: Sendable {
    let book: NameBook

    /// The party or group that is surely meant, under its name of today; the typed text alone when nobody surely is.
    func party(typed: String) -> DraftParty {
        guard let meaning = book.meaning(of: typed) else { return DraftParty(printed: typed) }
        return DraftParty(printed: meaning.kind == .group ? typed : meaning.name, parties: meaning.parties)
    }

    /// Who may be meant by a printed name.
    func offers(_ printed: String) -> [NameCandidate] { book.candidates(for: printed, limit: 4) }

    /// What a picker offers while somebody types, as a chip would post it.
    func choices(_ typed: String) -> [PickerChoice] {
        let group = book.candidates(for: typed, limit: 1).filter { $0.kind == .group }
        return (group + book.suggestions(for: typed)).map { candidate in
            PickerChoice(
                key: PartyToken.value(candidate.parties, candidate.kind == .group ? typed : candidate.name),
                title: candidate.kind == .group ? typed : candidate.name, note: candidate.note)
        }
    }
}
