import Office

/// The parts of the form of a task made by hand that come several times: its steps, and the coordinating parties that owe
/// their part on an earlier day than the whole. Each row has names of its own, so that a draft keeps the rows apart.
struct AssignmentRows {
    struct Step: Equatable {
        let number: Int
        let text: String
        let due: String

        var isEmpty: Bool { text.tidy.isEmpty && due.tidy.isEmpty }
    }

    struct OwnDue: Equatable {
        let number: Int
        /// What was picked, as a chip posts it.
        let key: String
        let text: String
        let due: String

        var isEmpty: Bool { key.isEmpty && text.tidy.isEmpty && due.tidy.isEmpty }

        /// Who is meant; nil for a row without a name.
        func party(_ names: NameResolver) -> DraftParty? {
            PartyToken.read(key) ?? text.tidyOrNil.map { names.party(typed: $0) }
        }
    }

    /// The most rows of either kind that are read.
    static let most = 60
    /// The button that only asks for more rows.
    static let more = "moreRows"

    let steps: [Step]
    let ownDues: [OwnDue]

    init(_ fields: FormFields) {
        steps = (1...Self.most).map { number in
            Step(
                number: number, text: fields[Self.step(number, "text")] ?? "",
                due: fields[Self.step(number, "due")] ?? "")
        }.filter { !$0.isEmpty }
        ownDues = (1...Self.most).map { number in
            OwnDue(
                number: number, key: fields[Self.own(number)] ?? "", text: fields["\(Self.own(number))-text"] ?? "",
                due: fields["\(Self.own(number))-due"] ?? "")
        }.filter { !$0.isEmpty }
    }

    static func step(_ number: Int, _ part: String) -> String { "step-\(number)-\(part)" }
    static func own(_ number: Int) -> String { "own-\(number)" }

    var milestones: [DraftMilestone] {
        steps.map { DraftMilestone(text: $0.text, due: TaskForm.day($0.due) ?? "") }
    }

    /// Who coordinates with a day of its own.
    func coordinating(_ names: NameResolver) -> [DraftParty] {
        ownDues.compactMap { row in
            guard var party = row.party(names) else { return nil }
            party.due = TaskForm.day(row.due)
            return party
        }
    }

    /// What is wrong with the rows as rows; the days themselves are judged with the task.
    var errors: [FieldError] {
        ownDues.compactMap { row in
            if row.key.isEmpty, row.text.tidy.isEmpty {
                return FieldError(
                    field: DraftFault.Field.ownDue.rawValue,
                    message: "Hạn riêng \(row.due) chưa ghi của đơn vị nào; nhập tên đơn vị hoặc xóa ngày.")
            }
            guard row.due.tidy.isEmpty else { return nil }
            return FieldError(
                field: DraftFault.Field.ownDue.rawValue,
                message:
                    "«\(row.text.tidyOrNil ?? "Đơn vị đã chọn")» chưa có ngày của hạn riêng; nhập ngày, hoặc ghi đơn vị ở «Phối hợp»."
            )
        }
    }
}

extension FormFields {
    /// These fields with parallel lists, as programs send them, as the rows of the form.
    func withRows() -> FormFields {
        var fields = self
        for (index, text) in all("milestoneText").enumerated() {
            fields = fields.setting(AssignmentRows.step(index + 1, "text"), to: text)
        }
        for (index, due) in all("milestoneDue").enumerated() {
            fields = fields.setting(AssignmentRows.step(index + 1, "due"), to: due)
        }
        for (index, due) in all("ownDue").enumerated() {
            fields = fields.setting("\(AssignmentRows.own(index + 1))-due", to: due)
        }
        for name in ["milestoneText", "milestoneDue", "ownDue", "ownDueOf"] { fields = fields.removing(name) }
        return fields
    }

    /// What is wrong with the lists as lists: they go in pairs.
    var rowErrors: [FieldError] {
        [("milestoneText", "milestoneDue"), ("ownDueOf", "ownDue")].flatMap { first, second -> [FieldError] in
            let counts = (all(first).count, all(second).count)
            if counts.0 != counts.1 {
                return [
                    FieldError(field: second, message: "«\(first)» và «\(second)» phải có cùng số phần tử.")
                ]
            }
            guard counts.0 > AssignmentRows.most else { return [] }
            return [FieldError(field: first, message: "Nhiều nhất \(AssignmentRows.most) phần tử.")]
        }
    }
}
