import Office

/// The names in a task.
///
/// A name is a ticked box drawn as a chip: taking the tick off strikes it through and takes it away with the next save,
/// ticking it again brings it back. So it works by mouse, keyboard and without script alike.
extension TaskCard {
    func tokens(_ field: String, _ label: String, _ tokens: [PartyToken], in document: Key<Document>) -> HTML {
        let chips = tokens.enumerated().map { index, token in chip(field, index, token, in: document) }
        return """
            <div class="row\(hasError(field) ? " is-open" : "")" role="group" aria-labelledby="\(id(field))-label">\
            <span class="label" id="\(id(field))-label">\(label)</span><div class="parties">\(chips)\
            \(PartyField.many(id: id(field), name: field, label: "\(label): thêm đơn vị, cá nhân", placeholder: "Thêm"))\
            \(errorLine(field))</div></div>

            """
    }

    /// A task with several leads, and the two ways out of it.
    func leadRemedy(in document: Key<Document>) -> HTML? {
        guard lead.count > 1 || printedLeads.count > 1 else { return nil }
        let count = max(lead.count, printedLeads.count)
        let proposal: HTML? =
            lead.count > 1
            ? nil
            : " Đang đề nghị «\(lead.first?.title)» chủ trì, các đơn vị còn lại phối hợp."
        let first: HTML? =
            lead.count > 1 ? act("lead", in: document, titled: "\(lead[0].title) chủ trì, còn lại phối hợp") : nil
        return """
            <div class="remedy tone-soon">\(Tone.soon.shape)<div><p>Việc này nêu \(count) đơn vị chủ trì; mỗi việc chỉ một \
            đơn vị chủ trì.\(proposal)</p><p class="remedy-acts">\(first)\
            \(act("split", in: document, how: "lead", titled: "Tách thành \(count) nhiệm vụ"))</p></div></div>

            """
    }

    /// «Các phòng, ban, đơn vị»: how many parts it becomes, and when the whole is fulfilled.
    var partsRule: HTML? {
        let count = lead.reduce(0) { count, token in
            if case .group(let members) = token.meaning { count + members.count } else { count }
        }
        guard count > 0 else { return nil }
        return row(
            "closing", "Hoàn thành",
            """
            <p class="parts">Thành <b>\(count)</b> phần việc, mỗi đơn vị một phần và báo cáo riêng.</p>\
            <select id="\(id("closing"))" name="closing">\
            <option value="all"\(attribute: "selected", if: closing == .all)>Khi mọi đơn vị đã được xác nhận hoàn thành</option>\
            <option value="lead"\(attribute: "selected", if: closing == .lead)>Khi đơn vị chủ trì được xác nhận hoàn thành</option>\
            </select>
            """)
    }

    private func chip(_ field: String, _ index: Int, _ token: PartyToken, in document: Key<Document>) -> HTML {
        let box: HTML = "<input type=\"checkbox\" name=\"\(field)\" value=\"\(token.value)\" checked>"
        switch token.meaning {
        case .party(let party):
            let printed: HTML? =
                token.printed.isEmpty || token.printed == party.name ? nil : " <small>in là «\(token.printed)»</small>"
            return "<label class=\"named\">\(box)<span>\(party.name)\(printed)</span></label>"
        case .group(let members):
            let lines = members.map { member -> HTML in
                """
                <label class="choice"><input type="checkbox" name="\(field)-member" \
                value="\(PartyToken.value([member.key], token.printed))" checked>\(member.name)</label>
                """
            }
            let noun = members.allSatisfy { $0.kind == .person } ? "người" : "đơn vị"
            return """
                <label class="named">\(box)<span>\(token.printed) <small>\(members.count) \(noun)</small></span></label>\
                <details class="named-more"><summary>gồm những ai</summary><div class="named-box">\(lines)</div></details>
                """
        case .unknown(let offers):
            return unknown(field, index, token.printed, offers: offers, box: box, in: document)
        }
    }

    /// A name that nobody bears: amber, with the ways to say who is meant.
    private func unknown(
        _ field: String, _ index: Int, _ printed: String, offers: [NameCandidate], box: HTML, in document: Key<Document>
    ) -> HTML {
        let buttons = offers.prefix(4).map { offer -> HTML in
            let note: HTML? = offer.note.map { " <small>\($0)</small>" }
            return """
                <button class="button" formaction="\(href(in: document, "name"))" name="means" \
                value="\(field)|\(PartyToken.value(offer.parties, printed))" data-structural>\(offer.name)\(note)</button>
                """
        }
        let choice = "\(field)-for-\(index)"
        return """
            <label class="named is-unknown">\(box)<span>\(printed)</span></label>\
            <details class="named-more is-unknown"><summary>chưa có trong tổ chức: chọn hoặc thêm cơ quan ngoài</summary>\
            <div class="named-box"><p>«\(printed)» là:</p><p class="remedy-acts">\(buttons)</p>\
            <input type="hidden" name="\(choice)-printed" value="\(printed)">\
            \(PartyField.one(id: id(choice), name: choice, label: "«\(printed)» là đơn vị, cá nhân nào", placeholder: "Tên trong tổ chức"))\
            <p class="remedy-acts"><button class="button" formaction="\(href(in: document, "agency"))" name="means" \
            value="\(field)||\(printed)" data-structural>Thêm «\(printed)» làm cơ quan ngoài</button></p></div></details>
            """
    }
}
