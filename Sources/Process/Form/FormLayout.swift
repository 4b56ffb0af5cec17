public import Office

/// How a paper that a step makes is laid out, as a file of `Rules/forms` says it: what stands in it in which order, with places that
/// are filled with what was so when the step was taken.
public struct FormLayout: Hashable, Sendable {
    /// What one line of the layout becomes.
    public enum Content: Hashable, Sendable {
        case text(LayoutText)
        case dash(LayoutText)
        case heading(LayoutText)
        /// What was written down in a field, under words of the layout.
        case field(String, label: String)
        /// Everything that was written down with the step, under the fields' own names.
        case fields
        /// With or without a dash before each line.
        case list(FormPlace, isDashed: Bool)
        case table(FormPlace, Table)
    }

    public struct Block: Hashable, Sendable {
        public let content: Content
        /// Stands only where that place has something.
        public let when: FormPlace?
        /// Stands only where that place has nothing.
        public let unless: FormPlace?
        public let line: Int
    }

    public struct Table: Hashable, Sendable {
        public let above: LayoutText?
        public let columns: [Column]
        /// Whether a row under the headings numbers the columns.
        public let isNumbered: Bool
        /// Whether it stands without rows too; otherwise it is left out then, with the words above it.
        public let isKeptEmpty: Bool
    }

    public struct Column: Hashable, Sendable {
        public enum Alignment: String, Hashable, Sendable, CaseIterable { case left, center, right }

        public let title: String
        /// Its share of the width, beside those of the others.
        public let share: Int
        public let alignment: Alignment
        /// Nil for one that a pen fills in.
        public let cell: LayoutText?
    }

    public struct Signature: Hashable, Sendable {
        public let title: String
        public let direction: String?
        /// Nil where a pen writes the name.
        public let name: LayoutText?
    }

    /// The code under which a layout stands for all papers that have none of their own.
    public static let other = "other"
    /// The code of a desk's book, which no step makes: of dossiers, and of the reception of citizens.
    public static let book = "book"

    public let desk: CaseDesk
    /// The form's code in the process files, `other` or `book`.
    public let code: String
    public let validity: Validity
    /// Whether the office wrote it, in place of ours.
    public let isOwn: Bool
    public let subtitles: [LayoutText]
    public let blocks: [Block]
    public let signatures: [Signature]
    public let isLandscape: Bool
    public let file: String
    public let line: Int

    /// Reads a file. `isOwn` for one that the office wrote in place of ours. Gives no layout where an error was found.
    public static func read(
        _ node: RuleNode, file: String, isOwn: Bool
    ) -> (layouts: [FormLayout], findings: [RuleFinding]) {
        let faults = RuleFaults(file: file)
        let layouts = FormLayoutReader(faults: faults, isOwn: isOwn).layouts(node)
        let findings = faults.findings.sorted { ($0.line ?? 0, $0.message) < ($1.line ?? 0, $1.message) }
        return (faults.hasErrors ? [] : layouts, findings)
    }
}
