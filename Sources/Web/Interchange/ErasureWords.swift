import Office

/// What the states of a request to remove a secret file for good are called.
enum ErasureWords {
    static func title(of state: FileErasure.State) -> String {
        switch state {
        case .asked: "Chờ xác nhận"
        case .done: "Đã xoá"
        case .declined: "Không xoá"
        }
    }

    static func badge(_ state: FileErasure.State) -> HTML {
        let tone: Tone =
            switch state {
            case .asked: .soon
            case .done: .done
            case .declined: .still
            }
        return StateBadge.html(title(of: state), tone)
    }
}
