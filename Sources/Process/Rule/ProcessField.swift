import Office
import Vietnamese
import WorkTime

/// Something that is written down when an act is done.
public struct ProcessField: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// One line.
        case text
        case note, day, number
        case yesNo = "yes-no"
        case choice
    }

    /// As it is kept, and as it is read.
    public struct Choice: Hashable, Sendable {
        public let code: String
        public let title: String
    }

    public let code: String
    public let title: String
    public let kind: Kind
    /// Empty unless `kind` is `.choice`.
    public let choices: [Choice]
    /// Names and numbers of people: for whoever has the case in hand, never for public pages.
    public let isPersonal: Bool
    public let line: Int

    /// What is kept of what was typed; nil when it does not fit the kind.
    public func kept(_ typed: String) -> String? {
        switch kind {
        case .note: return Self.note(typed)
        case .text: return try? EnteredText.optional(typed, title, field: code, upTo: 1_000)
        case .day: return CalendarDay(Self.line(typed))?.description
        case .number: return Int(Self.line(typed)).flatMap { Self.numbers.contains($0) ? String($0) : nil }
        case .yesNo: return ["yes", "no"].first { $0 == Self.line(typed) }
        case .choice: return choices.first { $0.code == Self.line(typed) }?.code
        }
    }

    /// What a person reads of what was kept.
    public func shown(_ kept: String) -> String {
        switch kind {
        case .text, .note, .number: kept
        case .day: CalendarDay(kept)?.written ?? kept
        case .yesNo: kept == "yes" ? "có" : "không"
        case .choice: choices.first { $0.code == kept }?.title ?? kept
        }
    }

    /// What may be written in it, for a refusal.
    public var hint: String {
        switch kind {
        case .text: "một dòng, không quá 1.000 ký tự"
        case .note: "không quá \(Self.noteLimit / 1000).000 ký tự"
        case .day: "một ngày có thật"
        case .number: "một số không âm"
        case .yesNo: "có hoặc không"
        case .choice: "một trong: " + choices.map(\.title).joined(separator: ", ")
        }
    }

    private static let numbers = 0...1_000_000_000_000
    private static let noteLimit = 20_000

    private static func line(_ typed: String) -> String {
        typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Several lines, without spaces around them.
    private static func note(_ typed: String) -> String? {
        let lines = typed.composed.split(separator: /\r\n|\r|\n/, omittingEmptySubsequences: false).map {
            line(String($0))
        }
        let kept = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n")
        let isReadable = kept.unicodeScalars.allSatisfy {
            $0 == "\n" || $0.properties.generalCategory != .control
        }
        return kept.isEmpty || kept.unicodeScalars.count > noteLimit || !isReadable ? nil : kept
    }
}
