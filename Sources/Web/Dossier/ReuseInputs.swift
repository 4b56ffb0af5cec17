import Desk
import Office
import WorkTime

/// What earlier dossiers of the same person have, in the form of an intake: for which paper each is taken, and what the person says.
struct ReuseInputs {
    /// Nil before anything was looked for.
    let papers: [ReusablePaper]?
    let parts: [Procedure.Part]

    static let prefix = "reuse-"

    func html(_ form: FormView) -> HTML {
        Form.group("Giấy tờ đã số hóa của hồ sơ trước", "\(form.errorLine("reuse"))\(list(form))")
    }

    private func list(_ form: FormView) -> HTML {
        guard let papers else {
            return
                "<p class=\"muted\">Ghi số định danh hoặc mã số thuế rồi bấm «Tìm giấy tờ đã số hóa». Chỉ sử dụng lại khi người nộp đồng ý.</p>"
        }
        guard !papers.isEmpty else {
            return "<p class=\"muted\">Không có giấy tờ, kết quả nào còn giá trị ở các hồ sơ trước của người này.</p>"
        }
        let lines = papers.map { paper -> HTML in
            let until = paper.validUntil.map { ", có giá trị đến \(WrittenDay.text($0))" } ?? ""
            return form.select(
                "\(Self.prefix)\(paper.id)", "\(paper.title)\(paper.isResult ? " (kết quả)" : "")",
                help:
                    "Hồ sơ \(paper.code), \(paper.procedure), \(WrittenDay.text(OfficeTime.day(of: paper.at)))\(until)",
                empty: "Không dùng", options: parts.enumerated().map { ("\($0)", "Dùng cho: \($1.title)") })
        }
        return """
            \(lines)\(form.radios("consent", "Người nộp trả lời việc sử dụng lại", options: [
                (ReuseConsent.Stance.given.rawValue, "Đồng ý"), (ReuseConsent.Stance.refused.rawValue, "Không đồng ý"),
            ]))\
            \(form.text("consent-how", "Trả lời bằng cách nào", help: "Như «ký phiếu đồng ý», «xác nhận qua VNeID».", isOptional: true))
            """
    }

    /// With the papers chosen that bear the same name.
    func suggested(_ fields: FormFields) -> FormFields {
        (papers ?? []).reduce(fields) { fields, paper in
            let name = "\(Self.prefix)\(paper.id)"
            guard fields[name] == nil, let place = parts.firstIndex(where: { $0.title == paper.title }) else {
                return fields
            }
            return fields.setting(name, to: "\(place)")
        }
    }

    /// Whether the form speaks of earlier papers at all.
    static func isAsked(_ fields: FormFields) -> Bool {
        !(fields["consent"] ?? "").isEmpty || fields.pairs.contains { $0.name.hasPrefix(prefix) }
    }

    static func draft(_ form: inout FormReader) -> ReuseDraft {
        var draft = ReuseDraft(
            stance: form.choice("consent", "Người nộp trả lời việc sử dụng lại"), how: form.fields["consent-how"])
        for pair in form.fields.pairs where pair.name.hasPrefix(prefix) {
            guard let id = Key<DossierFile>(String(pair.name.dropFirst(prefix.count))), let part = Int(pair.value)
            else { continue }
            draft.papers[id] = part
        }
        return draft
    }
}
