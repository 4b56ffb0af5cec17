import Desk
import Office
import WorkTime

/// What was chosen for each obligation of the earlier plan.
struct AmendmentForm {
    let plan: Key<Document>?
    let kind: Document.Relation
    private(set) var changes: [Key<Obligation>: AmendmentChoice] = [:]
    /// The new due day of obligations to which the paper does nothing else, as typed: many papers only move a day, and lay
    /// down no task in which it could stand.
    private(set) var days: [Key<Obligation>: String] = [:]
    private(set) var errors: [FieldError] = []

    init(_ fields: FormFields) {
        plan = fields["plan"].flatMap { Key($0) }
        kind = fields["kind"].flatMap(Document.Relation.init) ?? .amends
        var taken: Set<Int> = []
        for pair in fields.pairs where pair.name.hasPrefix("change-") {
            guard let obligation = Key<Obligation>(pair.name.dropFirst("change-".count)),
                let choice = AmendmentChoice(pair.value)
            else { continue }
            changes[obligation] = choice
            guard taken.insert(choice.task).inserted else {
                errors.append(
                    FieldError(
                        field: pair.name,
                        message: "Một nhiệm vụ mới đang được chọn cho hai nhiệm vụ cũ; chọn lại một trong hai."))
                continue
            }
        }
        for pair in fields.pairs where pair.name.hasPrefix("day-") {
            guard let obligation = Key<Obligation>(pair.name.dropFirst("day-".count)),
                !pair.value.allSatisfy(\.isWhitespace)
            else { continue }
            days[obligation] = TaskForm.day(pair.value)
            if changes[obligation] != nil {
                refuse(pair.name, "Thời hạn mới đã theo nhiệm vụ được chọn; bỏ trống ngày, hoặc chọn giữ nguyên.")
            } else if kind == .replaces {
                refuse(
                    pair.name, "Văn bản thay thế kết thúc nhiệm vụ này; muốn giữ với hạn mới, chọn sửa đổi, bổ sung.")
            } else if CalendarDay(days[obligation] ?? "") == nil {
                refuse(pair.name, "«Thời hạn mới» phải là một ngày có thật, viết như 05/03/2026.")
            }
        }
    }

    private mutating func refuse(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    /// What the draft says of these obligations; where it says nothing of any, what lies near.
    static func proposed(_ draft: ReadingDraft, for obligations: [ObligationItem]) -> [Key<Obligation>: AmendmentChoice]
    {
        let known = Set(obligations.map(\.id))
        var draft = draft
        let isUntouched = !draft.tasks.contains { task in task.change.map { known.contains($0.obligation) } ?? false }
        if isUntouched { draft.proposeChanges(to: obligations) }
        var result: [Key<Obligation>: AmendmentChoice] = [:]
        for task in draft.tasks where task.isKept {
            guard let change = task.change, known.contains(change.obligation) else { continue }
            result[change.obligation] = AmendmentChoice(kind: change.kind, task: task.id)
        }
        return result
    }

    /// Writes into the draft what this paper does to the plan and to each of its obligations.
    func apply(to draft: inout ReadingDraft, plan board: PlanBoardPage) {
        let label = board.plan.document
        if let index = draft.relations.firstIndex(where: { $0.document == label.id }) {
            draft.relations[index].kind = kind
        } else {
            draft.relations.append(DraftRelation(number: label.number, document: label.id, kind: kind))
        }
        let known = Set(board.items.map(\.id))
        for task in draft.tasks {
            let change = changes.first { $0.value.task == task.id }
            draft.update(task.id) { task in
                if let change {
                    task.change = DraftChange(obligation: change.key, kind: change.value.kind)
                } else if let old = task.change, known.contains(old.obligation) {
                    task.change = nil
                }
            }
        }
        for item in board.items {
            if let day = days[item.id] { draft.move(item, to: day) }
        }
    }

    /// «Đã ghi: điều chỉnh 2, thay thế 1, thêm mới 3 nhiệm vụ.»
    func summary(tasks: Int) -> String {
        let adjusted = changes.values.count { $0.kind == .adjust } + days.count
        let superseded = changes.values.count { $0.kind == .supersede }
        return
            "Đã ghi kết quả đối chiếu: điều chỉnh \(adjusted), thay thế \(superseded), thêm mới \(tasks - adjusted - superseded) nhiệm vụ."
    }
}

extension ReadingDraft {
    /// Adds what says of an obligation of an earlier plan no more than its new due day.
    fileprivate mutating func move(_ item: ObligationItem, to day: String) {
        let id = add(content: item.content)
        update(id) { task in
            task.ref = item.ref
            task.lead = [DraftParty(printed: item.lead.name, parties: [item.lead.key])]
            task.deadline = DraftDeadline(kind: .date, due: day)
            task.change = DraftChange(obligation: item.id, kind: .adjust)
        }
    }
}
