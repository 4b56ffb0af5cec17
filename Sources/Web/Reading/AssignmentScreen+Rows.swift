import Office

/// Steps and days of their own, folded away unless something stands in them.
extension AssignmentScreen {
    var rowsHTML: HTML {
        let fields = form.fields
        let rows = AssignmentRows(fields)
        let faulty = form.errors.contains {
            [DraftFault.Field.milestones.rawValue, DraftFault.Field.ownDue.rawValue].contains($0.field)
        }
        let asksMore = fields[AssignmentRows.more] != nil
        let isOpen = faulty || asksMore || !rows.steps.isEmpty || !rows.ownDues.isEmpty
        return """
            <details class="more"\(attribute: "open", if: isOpen)><summary>Các mốc, hạn riêng của đơn vị phối hợp</summary>
            \(steps(rows, fields, asksMore))\(ownDues(rows, fields, asksMore))\
            <p>\(Button.submit("Thêm hàng", .quiet, name: AssignmentRows.more, value: "yes", action: ("/obligations" as Href).at("field-milestones")))</p></details>

            """
    }

    private func steps(_ rows: AssignmentRows, _ fields: FormFields, _ asksMore: Bool) -> HTML {
        let last = rows.steps.last?.number ?? 0
        let lines = (1...min(AssignmentRows.most, max(3, last + (asksMore ? 4 : 1)))).map { number -> HTML in
            let text = AssignmentRows.step(number, "text")
            let due = AssignmentRows.step(number, "due")
            return """
                <li><input id="\(number == 1 ? "field-milestones" : text)" name="\(text)" value="\(fields[text])" \
                aria-label="Mốc \(number): việc" placeholder="Việc của mốc">\(day(due, fields, "Mốc \(number): ngày"))</li>
                """
        }
        return """
            <div class="field" role="group" aria-label="Các mốc"><b>Các mốc</b><p class="help">Từng bước, mỗi bước một ngày; \
            đôn đốc riêng từng mốc.</p>\(form.errorLine(DraftFault.Field.milestones.rawValue))<ol class="rows">\(lines)</ol></div>

            """
    }

    private func ownDues(_ rows: AssignmentRows, _ fields: FormFields, _ asksMore: Bool) -> HTML {
        let last = rows.ownDues.last?.number ?? 0
        let lines = (1...min(AssignmentRows.most, max(3, last + (asksMore ? 4 : 1)))).map { number -> HTML in
            let name = AssignmentRows.own(number)
            let picker = PartyField.one(
                id: number == 1 ? "field-ownDue" : name, name: name, label: "Đơn vị có hạn riêng \(number)",
                placeholder: "Đơn vị phối hợp", typed: fields["\(name)-text"], key: fields[name])
            return "<li>\(picker)\(day("\(name)-due", fields, "Hạn riêng \(number): ngày"))</li>"
        }
        return """
            <div class="field" role="group" aria-label="Hạn riêng của đơn vị phối hợp"><b>Hạn riêng của đơn vị phối hợp</b>\
            <p class="help">Phải báo cáo phần của mình trước thời hạn chung. Đơn vị ghi ở đây không cần ghi lại ở «Phối hợp».</p>\
            \(form.errorLine(DraftFault.Field.ownDue.rawValue))<ol class="rows">\(lines)</ol></div>

            """
    }

    private func day(_ name: String, _ fields: FormFields, _ label: String) -> HTML {
        """
        <span class="day" data-day><input class="short" inputmode="numeric" name="\(name)" value="\(fields[name])" \
        placeholder="dd/mm/yyyy" autocomplete="off" aria-label="\(label)"></span>
        """
    }
}
