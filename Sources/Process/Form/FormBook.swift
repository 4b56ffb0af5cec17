public import Office
public import WorkTime

/// The layouts of all papers that steps of cases make.
public struct FormBook: Hashable, Sendable {
    let layouts: [FormLayout]

    public init(_ layouts: [FormLayout]) { self.layouts = layouts }

    public static let empty = FormBook([])

    /// The layout that holds on that day: the office's own before ours, one of the form's own before the one of all others, which is
    /// none for a book.
    public func layout(of code: String, at desk: CaseDesk, on day: CalendarDay) -> FormLayout? {
        let holding = layouts.filter { $0.desk == desk && $0.validity.holds(on: day) }
        for code in code == FormLayout.book ? [code] : [code, FormLayout.other] {
            let those = holding.filter { $0.code == code }
            if let layout = those.first(where: \.isOwn) ?? those.first { return layout }
        }
        return nil
    }

    /// What is wrong between the layouts, whatever is issued beside the files: two for one form and day, papers of the processes that
    /// would have no layout at all.
    public static func findings(_ layouts: [FormLayout], _ processes: ProcessBook) -> [RuleFinding] {
        let found = layouts.flatMap { twins(of: $0, in: layouts) }
        let desks = Set(processes.processes.map(\.kind.desk))
        let bare = desks.filter { desk in
            !layouts.contains { $0.desk == desk && $0.code == FormLayout.other && $0.validity == Validity() }
        }
        return found
            + bare.map(\.rawValue).sorted().map {
                RuleFinding(
                    file: "forms", line: nil,
                    "thiếu mẫu «\(FormLayout.other)» không ghi ngày của «desk: \($0)», dùng cho giấy tờ không có mẫu riêng"
                )
            }
    }

    /// Those before it in the order of their files and lines: each pair once.
    private static func twins(of layout: FormLayout, in layouts: [FormLayout]) -> [RuleFinding] {
        let same = layouts.filter {
            $0.desk == layout.desk && $0.code == layout.code && $0.isOwn == layout.isOwn
        }
        let earlier = same.filter { ($0.file, $0.line) < (layout.file, layout.line) }
        return earlier.filter { $0.validity.meets(layout.validity) }.map {
            RuleFinding(
                file: layout.file, line: layout.line,
                "mẫu «\(layout.code)» cùng có hiệu lực với mẫu ở \($0.file), dòng \($0.line)")
        }
    }
}

extension ProcessKind {
    /// At which desk its cases are.
    var desk: CaseDesk {
        switch self {
        case .dossier, .internal: .dossiers
        case .complaint, .denunciation, .proposal: .petitions
        case .reception: .visits
        }
    }
}

extension Validity {
    /// Whether there is a day on which both hold.
    func meets(_ other: Validity) -> Bool {
        let startsInTime = since.flatMap { start in other.until.map { start <= $0 } } ?? true
        return startsInTime && (other.since.flatMap { start in until.map { start <= $0 } } ?? true)
    }
}
