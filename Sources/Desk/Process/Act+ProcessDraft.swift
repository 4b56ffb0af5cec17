import Office
import Storage

extension Act {
    /// Puts a text in the place of a draft's. Throws `.stale` where the draft is not the one that was seen.
    func keep(_ text: String, in draft: ProcessText, version: Int64, part: String? = nil) throws {
        guard draft.version == version else { throw OfficeError.stale }
        let digest = ProcessShelf.digest(text)
        guard digest != draft.digest else { return }
        try ProcessTextStore.keep(tx, draft.id, text: text, digest: digest, version: version, by: actor.person)
        try record(
            .processKept, on: .process, draft.id.value,
            [
                "code": .text(draft.code), "from": .text(draft.digest), "digest": .text(digest),
                "part": JournalValue(part),
            ])
    }
}
