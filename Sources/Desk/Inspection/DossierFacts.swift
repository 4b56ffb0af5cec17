import Office
import Process
import Storage
import WorkTime

/// What the data of a dossier show of how it was treated.
struct DossierFacts {
    let facts: InspectionSampleStore.Facts
    let isLate: Bool
    let findings: [(InspectionFinding.Kind, String)]

    init(_ facts: InspectionSampleStore.Facts, now: Instant, rules: OfficeRules) {
        self.facts = facts
        let isOverdue =
            facts.endedAt == nil && !facts.isPaused
            && (facts.dueOn.map { Due($0, minute: facts.dueMinute).end <= now } ?? false)
        isLate = facts.isLate || isOverdue
        var found: [(InspectionFinding.Kind, String)] = []
        let acts = Set(facts.acts)
        let making = { (form: String) -> Set<String> in
            rules.processes.process(facts.process).map { Self.acts(making: form, of: $0) } ?? []
        }
        if isLate, acts.isDisjoint(with: making("apology")) {
            let due = facts.dueOn.map { "hạn \($0.written)" } ?? "quá hạn"
            let end = facts.endedAt.map { "kết thúc ngày \(OfficeTime.day(of: $0).written)" } ?? "chưa kết thúc"
            found.append((.lateWithoutApology, "Theo dữ liệu: \(due), \(end), không có văn bản xin lỗi."))
        }
        if !facts.others.isEmpty {
            found.append(
                (
                    .papersOutsideList,
                    "Theo dữ liệu: đã nhận giấy tờ ngoài thành phần hồ sơ của thủ tục: \(facts.others.joined(separator: "; "))."
                ))
        }
        let asked = making("supplement")
        let times = facts.acts.filter { asked.contains($0) }.count
        if times > 1 { found.append((.askedTwice, "Theo dữ liệu: yêu cầu bổ sung \(times) lần.")) }
        findings = found
    }

    /// The acts of a process that make that form, in every version.
    static func acts(making form: String, of process: ProcessDefinition) -> Set<String> {
        Set(process.versions.flatMap { $0.acts.filter { $0.forms.contains(form) }.map(\.code) })
    }
}
