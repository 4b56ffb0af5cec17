import Office
import Storage

/// Papers of earlier dossiers that a new one takes again, after it was checked that they may be.
struct CheckedReuse {
    let papers: [(paper: ReusablePaper, part: Int)]
    let stance: ReuseConsent.Stance?
    let how: String

    static let none = CheckedReuse(papers: [], stance: nil, how: "")
}

extension Act {
    /// Each paper must be one of this person's that holds today, and the person must have agreed. Throws `.forbidden`, `.invalid` at
    /// the field, `.conflict` where a paper holds no more.
    func checkedReuse(_ draft: ReuseDraft, number: String?, parts: Int) throws -> CheckedReuse {
        guard !draft.papers.isEmpty || draft.stance != nil else { return .none }
        try actor.mustReuse()
        guard let stance = draft.stance, stance != .withdrawn else {
            throw OfficeError(
                .invalid, "Ghi người nộp có đồng ý sử dụng lại giấy tờ của hồ sơ trước hay không.", field: "consent")
        }
        guard stance == .given || draft.papers.isEmpty else {
            throw OfficeError(
                .invalid, "Người nộp không đồng ý thì không sử dụng lại giấy tờ nào.", field: "consent")
        }
        let how = try EnteredText.required(
            draft.how, "Người nộp trả lời bằng cách nào", field: "consent-how", upTo: 300)
        guard !draft.papers.isEmpty else { return CheckedReuse(papers: [], stance: stance, how: how) }
        guard let number else {
            throw OfficeError(.invalid, "Ghi số định danh hoặc mã số thuế của người nộp.", field: "number")
        }
        let offered = try DossierFileStore.reusable(tx, number: number, on: today, for: actor)
        let papers = try draft.papers.sorted { $0.key < $1.key }.map { file, part in
            guard let paper = offered.first(where: { $0.id == file }) else {
                throw OfficeError(
                    .conflict, "Có giấy tờ không còn giá trị, hoặc không phải của người nộp này. Tìm lại rồi chọn lại.",
                    field: "consent")
            }
            guard (0..<parts).contains(part) else {
                throw OfficeError(.invalid, "Chọn giấy tờ của hồ sơ này trong danh sách.", field: "consent")
            }
            return (paper, part)
        }
        return CheckedReuse(papers: papers, stance: stance, how: how)
    }

    /// Writes down what was said, and what is taken again. Journal: `case.consent_recorded`, `case.papers_reused`.
    func reuse(_ checked: CheckedReuse, _ parts: [DossierPart], in id: Key<LedgerCase>) throws {
        guard let stance = checked.stance else { return }
        try DossierFileStore.insert(tx, stance, how: checked.how, of: id, by: actor.person)
        try record(.consentRecorded, on: .processCase, id.value, ["stance": .text(stance.rawValue)])
        for (paper, part) in checked.papers {
            try DossierFileStore.reuse(
                tx, paper.id, as: part, titled: parts[part].title, in: id, by: actor.person)
            try record(
                .papersReused, on: .processCase, id.value,
                ["file": .text(paper.hash), "from": JournalValue(paper.dossier), "part": JournalValue(part)])
        }
    }
}
