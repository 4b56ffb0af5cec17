/// Tasks that do not say who, with whom, or by when.
struct MissingParts {
    let tasks: [TaskDraft]

    func findings(_ source: (Range<Int>) -> ReadingPlace) -> [Finding] {
        let coordinated = Set(tasks.lazy.filter { !$0.coordinate.isEmpty }.map(\.group))
        var found: [Finding] = []
        for task in tasks {
            func add(_ rule: Finding.Rule, _ severity: Finding.Severity, _ message: String) {
                found.append(Finding(rule: rule, severity: severity, message: message, source: source(task.source)))
            }
            if task.lead.isEmpty {
                add(.taskWithoutLead, .warning, "Nhiệm vụ \(task.ref) chưa nêu đơn vị chủ trì.")
            }
            if task.coordinate.isEmpty, task.isStructured, coordinated.contains(task.group) {
                add(
                    .taskWithoutCoordination, .note,
                    "Nhiệm vụ \(task.ref) chưa nêu đơn vị phối hợp, trong khi các nhiệm vụ cùng mục có nêu.")
            }
            if task.deadline.kind == .none {
                add(.taskWithoutTime, .note, "Nhiệm vụ \(task.ref) chưa xác định thời hạn.")
            }
        }
        return found
    }
}
