/// The names within a process by which the program itself goes: with them it takes petitions in, keeps secret who denounces, guards who
/// takes up what is not eligible, and counts for reports. Under another name each of that would fall away in silence.
struct ProgramCodes {
    private let parts: [(kind: ProcessPart.Kind, codes: [String])]
    /// By the code of the field.
    private let choices: [(field: String, codes: [String])]

    init(_ kind: ProcessKind) {
        switch kind {
        case .dossier, .internal:
            // Their papers and clocks are found by what the office's own process says.
            parts = []
            choices = []
        case .complaint, .denunciation, .proposal:
            parts = [
                (.act, ["receive", "receive-forwarded", "propose-acceptance", "accept", "take-up"]),
                (.field, ["verdict", "first-decision", "forwarder"]), (.role, ["receiver"]),
                (.form, ["transfer", "reply"]),
                (
                    .state,
                    [
                        "received", "proposed", "passing", "elsewhere", "reported", "passed", "guided", "returned",
                        "refused", "filed", "ending", "ended",
                    ]
                ),
            ]
            choices = [("verdict", ["right", "partly", "wrong"])]
        case .reception:
            parts = [
                (.act, ["register", "register-online", "meet", "begin", "miss", "refuse"]),
                (.field, ["form", "subject", "people", "kind", "appointment", "handled-by", "body"]),
                (
                    .state,
                    ["registered", "meeting", "following", "refusing", "explained", "taken", "answered", "refused"]
                ),
            ]
            choices = [
                ("form", ["ordinary", "leader", "urgent", "delegation", "online"]),
                ("kind", ["complaint", "denunciation", "proposal", "feedback"]),
            ]
        }
    }

    /// What of them the earlier version has and the later one has not, a sentence each.
    func lost(in new: ProcessVersion, after old: ProcessVersion) -> [String] {
        let (before, after) = (old.parts, new.parts)
        let gone = parts.flatMap { kind, codes -> [String] in
            let kept = Set(after.filter { $0.kind == kind }.map(\.code))
            let lost = before.filter { $0.kind == kind && codes.contains($0.code) && !kept.contains($0.code) }
            return lost.map { "\(kind.title.lowercased()) «\($0.code)» (\($0.title))" }
        }
        let unchosen = choices.flatMap { field, codes -> [String] in
            guard let was = old.field(field), let now = new.field(field) else { return [] }
            let kept = Set(now.choices.map(\.code))
            let lost = was.choices.filter { codes.contains($0.code) && !kept.contains($0.code) }
            return lost.map { "lựa chọn «\($0.code)» (\($0.title)) của trường «\(field)»" }
        }
        return (gone + unchosen).map { "chương trình cần \($0), nên không bỏ, không đổi mã được" }
    }
}
