import Office
import Process
import WorkTime

/// A line of «Phiếu kiểm soát quá trình giải quyết hồ sơ»: who handed the dossier over to whom when, by which step, in time or not.
///
/// Legal basis: Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu số 06 (mẫu số 05 of Thông tư 01/2018/TT-VPCP before).
struct HandOverLine {
    private let page: CasePage
    private let index: Int

    init(_ page: CasePage, at index: Int) {
        self.page = page
        self.index = index
    }

    /// By the name of the cell.
    var cells: [String: String] {
        [
            "row": "\(step.position)", "step": process.act(step.act)?.title ?? step.act, "from": step.by.name,
            "to": receiver, "at": DossierPlaces.moment(step.at), "state": state?.title ?? step.state,
            "due": step.due?.written ?? "", "result": result, "note": note,
        ]
    }

    private var step: CaseTransition { page.transitions[index] }
    private var process: ProcessVersion { page.process(at: step.position) }
    private var state: ProcessState? { process.state(step.state) }
    private var before: CaseTransition? { index > 0 ? page.transitions[index - 1] : nil }
    private var next: CaseTransition? {
        index + 1 < page.transitions.count ? page.transitions[index + 1] : nil
    }

    /// Who has it in hand after the step: by the role, and by name where the next step or the case says who that was. Empty where it
    /// stayed in the same hand, or is over.
    private var receiver: String {
        guard let state, !state.isEnd, let role = process.role(state.owner) else { return "" }
        let earlier = before.flatMap { page.process(at: $0.position).state($0.state)?.owner }
        guard earlier != state.owner else { return "" }
        guard role.holder != .citizen, let name = name(in: role) else { return role.title }
        return "\(role.title): \(name)"
    }

    private func name(in role: ProcessRole) -> String? {
        guard let next else { return page.item.isOpen ? page.item.holder?.name : nil }
        return page.process(at: next.position).act(next.act)?.by == [role.code] ? next.by.name : nil
    }

    /// Against the appointment that held until the step; empty where there was none, as while papers are waited for.
    private var result: String {
        guard let due = before?.due else { return "" }
        if due.end <= step.at { return "Quá hạn" }
        return OfficeTime.day(of: step.at) == due.day ? "Đúng hạn" : "Trước hạn"
    }

    private var note: String {
        let kept = ["reason", "missing", "note"].lazy.compactMap { step.fields[$0] }.first ?? ""
        return kept.split(separator: "\n").joined(separator: "; ")
    }
}
