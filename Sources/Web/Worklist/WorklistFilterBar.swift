import Office

/// The filters of «Việc của tôi»: what is chosen as chips, the rest behind «Lọc».
struct WorklistFilterBar {
    let address: WorklistAddress
    let choices: FilterChoices

    var html: HTML {
        FilterBar(
            action: "/work", controls: controls, chips: chips, hidden: address.tabField, search: address.text ?? ""
        ).html
    }

    private var controls: HTML {
        var fields = address.fields
        for (name, text) in [("plan", choices.plan), ("unit", choices.unit), ("person", choices.person)] {
            if let text, fields[name]?.isEmpty == false { fields = fields.setting("\(name)-text", to: text) }
        }
        let form = FormView(fields)
        return form.picker(
            "plan", "Kế hoạch, văn bản", isOptional: true, from: .search("/api/search/documents?plans=yes"))
            + form.picker("unit", "Đơn vị tham gia", isOptional: true, from: .search("/api/parties?kind=unit"))
            + form.picker("person", "Người tham gia", isOptional: true, from: .search("/api/parties?kind=person"))
            + form.select("state", "Trạng thái", empty: "Tất cả", options: states.map { ($0.rawValue, $0.word) })
            + form.select(
                "due", "Thời hạn", empty: "Bất kỳ", options: DueWindow.allCases.map { ($0.rawValue, $0.title) })
            + form.select("done", "Xem", empty: "Việc chưa xong", options: [("yes", "Việc đã xong phần của mình")])
    }

    private var states: [ObligationState] {
        ObligationState.allCases.filter { address.isDone || $0.isOpen }
    }

    private var chips: [FilterBar.Chip] {
        var chips: [FilterBar.Chip] = []
        if address.plan != nil {
            chips.append(.init("Kế hoạch", choices.plan ?? "đã chọn", without: address.with { $0.plan = nil }))
        }
        if address.unit != nil {
            chips.append(.init("Đơn vị", choices.unit ?? "đã chọn", without: address.with { $0.unit = nil }))
        }
        if address.person != nil {
            let name = choices.person ?? "đã chọn"
            chips.append(.init("Người", name, without: address.with { $0.person = nil }))
        }
        if let state = address.state {
            chips.append(.init("Trạng thái", state.word, without: address.with { $0.state = nil }))
        }
        if let window = address.window {
            chips.append(.init("Thời hạn", window.title, without: address.with { $0.window = nil }))
        }
        if let text = address.text {
            chips.append(.init("Có chữ", text, without: address.with { $0.text = nil }))
        }
        if address.isDone {
            chips.append(.init("Xem", "việc đã xong", without: address.with { $0.isDone = false }))
        }
        return chips
    }
}
