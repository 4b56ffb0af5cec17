import Office
import WorkTime

/// A step of a process in words: a row of the table beside the drawing.
public struct ProcessStepLine: Hashable, Sendable {
    /// From 1, as in the drawing.
    public let number: Int
    public let title: String
    public let by: String
    /// «Đang thẩm định → Chờ bổ sung»
    public let way: String
    /// What must be so, what it needs, what it does: a sentence each.
    public let notes: [String]
    public let article: String
}

/// A length of a time limit in words: «Thụ lý khiếu nại», «07 ngày làm việc».
public struct ProcessClockLine: Hashable, Sendable {
    public let title: String
    public let length: String
    /// When this length counts; nil where no other does.
    public let when: String?
    public let article: String
}

extension ProcessVersion {
    /// All steps in their order.
    public var steps: [ProcessStepLine] {
        acts.enumerated().map { index, act in
            ProcessStepLine(
                number: index + 1, title: act.title, by: act.by.map(roleTitle).joined(separator: ", "), way: way(act),
                notes: notes(act), article: act.article)
        }
    }

    /// All time limits in their order, a line for each length.
    public var clockLines: [ProcessClockLine] {
        clocks.flatMap { clock in
            clock.lengths.map { length in
                let conditions = length.when.sorted { $0.key < $1.key }.map(words).joined(separator: ", ")
                return ProcessClockLine(
                    title: clock.title, length: length.term.words, when: conditions.isEmpty ? nil : conditions,
                    article: length.article)
            }
        }
    }

    func roleTitle(_ code: String) -> String { role(code)?.title ?? code }
    func stateTitle(_ code: String) -> String { state(code)?.title ?? code }
    func clockTitle(_ code: String) -> String { "«\(clock(code)?.title ?? code)»" }

    private func way(_ act: ProcessAct) -> String {
        let from = act.isOpening ? "Mở hồ sơ" : act.states.map(stateTitle).joined(separator: " / ")
        return act.to.map { "\(from) → \(stateTitle($0))" } ?? from
    }

    private func notes(_ act: ProcessAct) -> [String] {
        func list(_ label: String, _ titles: [String]) -> String? {
            titles.isEmpty ? nil : "\(label): \(titles.joined(separator: "; "))."
        }
        return [
            act.isOnce ? "Chỉ một lần." : nil,
            list("Khi", act.conditions.map(words)),
            list("Cần", act.needs.compactMap { field($0)?.title }),
            list("Có thể ghi thêm", act.asks.compactMap { field($0)?.title }),
            list("Giấy tờ", act.papers.compactMap { paper($0)?.title }),
            list("Giao", act.assigns.map(roleTitle)),
            list("Lấy ý kiến", act.opens.compactMap { track($0)?.title }),
            list(
                "Khép", act.closes.map { $0 == VersionReader.all ? "mọi nhánh còn chờ" : track($0)?.title ?? $0 }),
            list("Thời hạn", act.clocks.map(words)),
            list(
                "Lập",
                act.forms.compactMap { form($0) }.map {
                    [$0.number, $0.title].compactMap { $0 }.joined(separator: ", ")
                }),
        ].compactMap { $0 }
    }

    func words(_ condition: ActCondition) -> String {
        switch condition {
        case .field(let code, let value): words((key: code, value: value))
        case .beforeDue(let code): "\(clockTitle(code)) chưa hết"
        case .afterDue(let code): "\(clockTitle(code)) đã hết"
        case .done(let code): "đã «\(act(code)?.title ?? code)»"
        case .notDone(let code): "chưa «\(act(code)?.title ?? code)»"
        case .closed(let code): "«\(track(code)?.title ?? code)» đã trả lời hoặc đã khép"
        case .open(let code): "«\(track(code)?.title ?? code)» còn chờ trả lời"
        case .ahead(let code, let term): "«\(field(code)?.title ?? code)» cách ngày thực hiện ít nhất \(term.words)"
        }
    }

    func words(_ pair: (key: String, value: String)) -> String {
        let field = field(pair.key)
        return "\(field?.title ?? pair.key): \(field?.shown(pair.value) ?? pair.value)"
    }

    func words(_ effect: ClockEffect) -> String {
        switch effect {
        case .start(let clock): "bắt đầu tính \(clockTitle(clock))"
        case .stop(let clock): "dừng \(clockTitle(clock))"
        case .drop(let clock): "thôi tính \(clockTitle(clock))"
        case .stopAll: "dừng mọi thời hạn"
        case .pause(let clock): "tạm dừng \(clockTitle(clock))"
        case .resume(let clock): "tính tiếp \(clockTitle(clock))"
        case .extend(let clock, let term): "thêm \(term.words) cho \(clockTitle(clock))"
        case .move(let clock, let code): "hẹn lại \(clockTitle(clock)) theo «\(field(code)?.title ?? code)»"
        case .recount(let clock): "tính lại \(clockTitle(clock))"
        }
    }
}
