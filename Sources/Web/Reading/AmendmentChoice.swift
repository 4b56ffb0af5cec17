import Office

/// What becomes of an obligation of an earlier plan: it is adjusted to, or stands back for, a task of the new paper.
struct AmendmentChoice: Equatable {
    let kind: DraftChange.Kind
    /// The task's id in the draft.
    let task: Int

    init(kind: DraftChange.Kind, task: Int) {
        self.kind = kind
        self.task = task
    }

    /// Reads `adjust:3`; nil for «giữ nguyên» and for what is neither.
    init?(_ value: String) {
        let pieces = value.split(separator: ":")
        guard pieces.count == 2, let kind = DraftChange.Kind(rawValue: String(pieces[0])), let task = Int(pieces[1])
        else { return nil }
        self.init(kind: kind, task: task)
    }

    var value: String { "\(kind.rawValue):\(task)" }
}
