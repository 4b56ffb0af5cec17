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
        let form = FormView(address.fields)
        return form.select(
            "plan", "Kế hoạch, văn bản", empty: "Tất cả",
            options: choices.plans.map { ($0.id.description, "\($0.short): \($0.title)") })
            + form.select(
                "unit", "Đơn vị tham gia", empty: "Tất cả", options: choices.units.map { ($0.key.description, $0.name) }
            )
            + form.picker("person", "Người tham gia", isOptional: true, from: .search("/people/choices"))
            + form.select(
                "state", "Trạng thái", empty: "Tất cả", options: states.map { ($0.rawValue, $0.word) })
            + form.select(
                "due", "Thời hạn", empty: "Bất kỳ", options: DueWindow.allCases.map { ($0.rawValue, $0.title) })
            + form.select("done", "Xem", empty: "Việc chưa xong", options: [("yes", "Việc đã xong phần của mình")])
    }

    private var states: [ObligationState] {
        ObligationState.allCases.filter { address.isDone || $0.isOpen }
    }

    private var chips: [FilterBar.Chip] {
        var chips: [FilterBar.Chip] = []
        if let plan = address.plan {
            chips.append(.init("Kế hoạch", choices.planTitle(plan), without: address.with { $0.plan = nil }))
        }
        if let unit = address.unit {
            chips.append(.init("Đơn vị", choices.unitName(unit), without: address.with { $0.unit = nil }))
        }
        if address.person != nil {
            let name = choices.person?.name ?? "đã chọn"
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
