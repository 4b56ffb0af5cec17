import Desk
import Office
import Process
import WorkTime

/// The inputs of one step of a process: its fields, whom it is given to, the papers that must lie in the case.
struct ProcessInputs {
    let act: ProcessAct
    let version: ProcessVersion
    /// Who may be chosen as an officer; where there is none anybody of the office may.
    var colleagues: [UnitColleague] = []
    /// Fields and roles that stand elsewhere in the form.
    var standing: Set<String> = []

    // MARK: - Shown

    func html(_ form: FormView) -> HTML {
        let roles = act.assigns.filter { !standing.contains($0) }.compactMap { version.role($0) }
        let fields = (act.needs + act.asks).filter { !standing.contains($0) }.compactMap { version.field($0) }
        return HTML.joined(roles.map { party($0, form) }) + HTML.joined(fields.map { field($0, form) })
            + (act.isOpening ? .empty : papers(form))
    }

    private func field(_ field: ProcessField, _ form: FormView) -> HTML {
        let name = "field-\(field.code)"
        let isOptional = !act.needs.contains(field.code)
        return switch field.kind {
        case .text: form.text(name, field.title, isOptional: isOptional)
        case .number: form.number(name, field.title, isOptional: isOptional)
        case .note: form.area(name, field.title, isOptional: isOptional, rows: 3)
        case .day: form.day(name, field.title, isOptional: isOptional)
        case .yesNo:
            form.select(
                name, field.title, isOptional: isOptional, empty: "Chọn", options: [("no", "Không"), ("yes", "Có")])
        case .choice:
            form.select(
                name, field.title, isOptional: isOptional, empty: "Chọn",
                options: field.choices.map { ($0.code, $0.title) })
        }
    }

    private func party(_ role: ProcessRole, _ form: FormView) -> HTML {
        let name = "party-\(role.code)"
        guard role.holder == .officer else {
            return form.picker(name, role.title, from: .search("/api/parties?kind=unit"))
        }
        guard !colleagues.isEmpty else {
            return form.picker(name, role.title, from: .search("/api/parties?kind=person"))
        }
        return form.select(
            name, role.title, empty: "Chọn người",
            options: colleagues.map { colleague in
                let load = colleague.open > 99 ? "hơn 99 việc" : "\(colleague.open) việc"
                return (colleague.person.key.description, "\(colleague.person.name), \(colleague.title) (\(load))")
            })
    }

    private func papers(_ form: FormView) -> HTML {
        let papers = act.papers.compactMap { version.paper($0) }
        guard !papers.isEmpty else { return .empty }
        let boxes = papers.map { form.checkboxOf("papers", $0.title, value: $0.code) }
        return Form.group("Giấy tờ có trong hồ sơ", (form.errorLine("papers") ?? .empty) + HTML.joined(boxes))
    }

    // MARK: - Read

    /// What was typed into the fields of the step; days as the rules keep them.
    func fields(_ fields: FormFields) -> [String: String] {
        var typed: [String: String] = [:]
        for code in act.needs + act.asks {
            guard let text = fields["field-\(code)"], !text.isEmpty else { continue }
            let isDay = version.field(code)?.kind == .day
            typed[code] = isDay ? CalendarDay(typed: text)?.description ?? text : text
        }
        return typed
    }

    /// Whom the step is given to; the form has the fault where it is not clear who is meant.
    func parties(_ reader: PartyReader, in form: inout FormReader) async throws -> [String: Key<Party>] {
        var parties: [String: Key<Party>] = [:]
        for role in act.assigns.compactMap({ version.role($0) }) {
            let name = "party-\(role.code)"
            let found: Key<Party>? =
                role.holder == .officer
                ? try await reader.person(name, role.title, in: &form).map { Key<Party>($0) }
                : try await reader.unit(name, role.title, in: &form).map { Key<Party>($0) }
            if let found { parties[role.code] = found }
        }
        return parties
    }
}

extension FormView {
    /// One of several boxes of one name, each with an id of its own.
    func checkboxOf(_ name: String, _ label: String, value: String, note: HTML? = nil) -> HTML {
        let isChosen = fields.all(name).contains(value)
        return """
            <div class="field"><label class="choice"><input type="checkbox" id="\(id(name))-\(value)" name="\(name)" \
            value="\(value)"\(attribute: "checked", if: isChosen)>\(label)\(note)</label></div>

            """
    }
}
