import Office

/// What instructions and the way of an incoming paper are called on screen.
enum InstructionWords {
    static func word(_ state: IncomingState) -> String {
        switch state {
        case .untouched: "Chưa có ý kiến"
        case .asked: "Chờ ý kiến"
        case .instructed: "Đã chuyển"
        case .answered: "Đã trả lời"
        }
    }

    static func badge(_ state: IncomingState) -> HTML {
        switch state {
        case .untouched: StateBadge.html(word(state), .still)
        case .asked: StateBadge.html(word(state), .soon)
        case .instructed: StateBadge.html(word(state), .still)
        case .answered: StateBadge.html(word(state), .done)
        }
    }
}
