import Office

/// The deadline of a task, its milestones, and what is rarely filled in.
extension TaskCard {
    var deadlineRow: HTML {
        let options = DeadlineFields.kinds.map { kind -> HTML in
            """
            <option value="\(kind.rawValue)"\(attribute: "selected", if: kind == deadline.kind)>\(DeadlineFields.title(of: kind))</option>
            """
        }
        let printed: HTML? = deadline.text.isEmpty ? nil : "<p class=\"printed\">Văn bản ghi: «\(deadline.text)»</p>"
        let errors = ["from", "due", "time", "term", "start"].compactMap { errorLine($0) }
        return row(
            "kind", "Thời hạn",
            """
            <div class="deadline"><select id="\(id("kind"))" name="kind" >\(options)</select>\
            \(small("from", "từ", deadline.from, placeholder: "dd/mm/yyyy"))\
            \(small("due", "đến", deadline.due, placeholder: "dd/mm/yyyy"))\
            \(small("time", "lúc", deadline.time, placeholder: "hh:mm"))\
            \(small("every", "nhịp", deadline.every, placeholder: "hằng tháng"))\
            \(small("term", "trong", deadline.term, placeholder: "5 ngày làm việc"))\
            \(small("start", "tính từ", deadline.start, placeholder: "dd/mm/yyyy"))</div>\(errors)\(printed)
            """)
    }

    /// Folded away unless something stands in it.
    func more(in document: Key<Document>) -> HTML {
        let isOpen =
            !addresses.isEmpty || !inform.isEmpty || !deadline.milestones.isEmpty
            || coordinate.contains { !$0.due.isEmpty }
            || hasError("inform") || hasError("milestones") || hasError("ownDue")
        return """
            <details class="task-more"\(attribute: "open", if: isOpen)><summary>Khắc phục, để biết, lời văn hạn, các mốc, hạn riêng</summary>
            \(area("addresses", "Khắc phục", addresses))\(tokens("inform", "Để biết", inform, in: document))\
            \(area("text", "Lời văn hạn", deadline.text))\(milestones)\(ownDues)</details>

            """
    }

    private var milestones: HTML {
        let lines = (deadline.milestones + [.init(text: "", due: "")]).enumerated().map { index, milestone -> HTML in
            """
            <li><input\(attribute: "id", index == 0 ? id("milestones") : nil) name="milestone-text" \
            value="\(milestone.text)" aria-label="Mốc \(index + 1): việc" placeholder="Việc của mốc">\
            <input class="day" name="milestone-due" value="\(milestone.due)" aria-label="Mốc \(index + 1): ngày" \
            placeholder="dd/mm/yyyy" autocomplete="off"></li>
            """
        }
        return row("milestones", "Các mốc", "<ol class=\"milestones\">\(lines)</ol>")
    }

    /// Whoever coordinates may owe its part on an earlier day.
    private var ownDues: HTML? {
        guard !coordinate.isEmpty else { return nil }
        let lines = coordinate.enumerated().map { index, token -> HTML in
            """
            <li><label for="\(id(index == 0 ? "ownDue" : "ownDue-\(index)"))">\(token.title)</label>\
            <input type="hidden" name="own-due-of" value="\(token.printed)">\
            <input class="day" id="\(id(index == 0 ? "ownDue" : "ownDue-\(index)"))" name="own-due" value="\(token.due)" \
            placeholder="dd/mm/yyyy" autocomplete="off"></li>
            """
        }
        return """
            <div class="row\(hasError("ownDue") ? " is-open" : "")" role="group" aria-labelledby="\(id("ownDue"))-label">\
            <span class="label" id="\(id("ownDue"))-label">Hạn riêng</span><div><p class="printed">Bỏ trống: theo thời hạn của \
            nhiệm vụ.</p><ul class="own-dues">\(lines)</ul>\(errorLine("ownDue"))</div></div>

            """
    }

    private func small(_ field: String, _ label: String, _ value: String, placeholder: String) -> HTML {
        """
        <label class="is-\(field)"><span>\(label)</span><input id="\(id(field))" name="\(field)" value="\(value)" \
        placeholder="\(placeholder)" autocomplete="off"\(described(field))></label>
        """
    }
}
