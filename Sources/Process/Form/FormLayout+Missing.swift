import Office

extension FormLayout {
    /// What a paper of that form must say and this layout does not, as it is written in the file.
    var missing: [String] {
        let has = said
        return Self.required(code, desk).filter { !has.contains($0) }
    }

    /// Places, lists, tables and fields.
    private var said: Set<String> {
        var said: Set<String> = []
        func add(_ text: LayoutText?) { said.formUnion((text?.places ?? []).map { "{\($0)}" }) }
        for text in subtitles { add(text) }
        for block in blocks {
            switch block.content {
            case .text(let text), .dash(let text), .heading(let text): add(text)
            case .field(let code, _): said.insert("«field: \(code)»")
            case .fields: said.formUnion(Self.fields.map { "«field: \($0)»" })
            case .list(let place, _): said.insert("«list: \(place.rawValue)»")
            case .table(let place, let table):
                said.insert("«table: \(place.rawValue)»")
                add(table.above)
                for column in table.columns { add(column.cell) }
            }
        }
        return said
    }

    /// Fields that a form asks for, and that stand among all that were written down.
    private static let fields = ["missing", "reason", "new-date"]

    /// The fields without whose words a paper of that form is none.
    static func requiredFields(_ code: String, _ desk: CaseDesk) -> [String] {
        let all = required(code, desk)
        return fields.filter { all.contains("«field: \($0)»") }
    }

    /// By the forms' own contents (Thông tư 03/2025/TT-VPCP, Phụ lục I): whose paper it is, what is asked, refused or promised, by
    /// when.
    private static func required(_ code: String, _ desk: CaseDesk) -> [String] {
        let all = ["{code}"]
        switch (desk, code) {
        case (.dossiers, "receipt"): return all + ["{applicant}", "{taken}", "{due}"]
        case (.dossiers, "supplement"): return all + ["{applicant}", "«field: missing»"]
        case (.dossiers, "refusal"): return all + ["{applicant}", "«field: reason»"]
        case (.dossiers, "apology"): return all + ["{applicant}", "«field: reason»", "«field: new-date»"]
        case (.dossiers, "stop"): return all + ["{applicant}", "{taken}"]
        case (.dossiers, "control-slip"):
            return all + ["«table: steps»", "{from}", "{to}", "{at}", "{result}"]
        case (.dossiers, book):
            return all + ["«table: dossiers»", "{applicant}", "{begun}", "{due}", "{ended}"]
        case (.visits, book): return ["«table: visits»", "{held-on}", "{person}", "{title}"]
        case (.dossiers, _): return all
        case (.petitions, "transfer"), (.petitions, "request"): return all + ["{receiver}"]
        case (.petitions, "reply"): return all + ["{forwarder}", "{result}"]
        case (_, _): return all + ["{title}"]
        }
    }
}
