import Office

/// What the address of the list of people says.
struct PeopleAddress: Sendable, Equatable {
    var filter = PersonFilter()
    var after: Key<Person>?

    init(_ query: FormFields = .init()) {
        filter.state = query["state"].flatMap(PersonFilter.State.init) ?? .present
        filter.text = String((query["text"] ?? "").prefix(100))
        filter.unit = query["unit"].flatMap { Key($0) }
        after = query["after"].flatMap { Key($0) }
    }

    var href: Href {
        Href("/administration/people").adding("state", filter.state == .present ? nil : filter.state.rawValue)
            .adding("text", filter.text).adding("unit", filter.unit?.description).adding("after", after?.description)
    }

    /// The same list from its beginning, changed.
    func with(_ change: (inout PeopleAddress) -> Void) -> Href {
        var address = self
        address.after = nil
        change(&address)
        return address.href
    }
}

extension PersonFilter.State {
    var title: String {
        switch self {
        case .present: "Đang công tác"
        case .withoutAccount: "Chưa có tài khoản"
        case .invited: "Chờ đặt mật khẩu"
        case .deactivated: "Tài khoản ngừng hoạt động"
        case .left: "Đã thôi công tác"
        }
    }

    /// In the order of the tabs.
    static let tabs: [Self] = [.present, .withoutAccount, .invited, .deactivated, .left]
}
