public import Office
import Storage
public import WorkTime

/// Adds scanned papers to a dossier, or the result as it was issued electronically. By the counter, and by whoever holds a role in it.
///
/// Throws `.notFound` for who does not see the dossier, `.forbidden` for who has no part in it, `.invalid` at the field that is wrong.
/// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 17; Thông tư 01/2023/TT-VPCP, Điều 8. Journal: `case.file_added`.
public struct AddDossierFiles: Command {
    public let id: Key<LedgerCase>
    public let files: [AttachedFile]
    /// The place of the paper in the dossier; nil for the result.
    public let part: Int?
    public let validUntil: CalendarDay?
    /// A hash over the form that it came in: sent again, the form adds nothing more.
    public let mark: String?

    public init(
        _ id: Key<LedgerCase>, _ files: [AttachedFile], part: Int?, validUntil: CalendarDay? = nil, mark: String? = nil
    ) {
        self.id = id
        self.files = files
        self.part = part
        self.validUntil = validUntil
        self.mark = mark
    }

    public func run(_ act: Act) throws {
        let page = try CaseQuestion(id).answer(View(tx: act.tx, actor: act.actor, rules: act.rules))
        guard page.item.desk == .dossiers else { throw CaseStore.notFound }
        guard page.part.addsFiles else {
            throw OfficeError(.forbidden, "Chỉ bộ phận một cửa và người giải quyết hồ sơ thêm được bản điện tử.")
        }
        guard !files.isEmpty else { throw OfficeError(.invalid, "Chưa chọn tệp.", field: "file") }
        if let part, !page.parts.indices.contains(part) {
            throw OfficeError(.invalid, "Chọn «Là bản điện tử của» trong danh sách.", field: "part")
        }
        if let validUntil, validUntil < act.today {
            throw OfficeError(.invalid, "Ngày hết giá trị đã qua.", field: "until")
        }
        _ = try act.once(mark) {
            for file in files {
                try DossierFileStore.insert(
                    act.tx,
                    .init(
                        part: part, title: part.map { page.parts[$0].title } ?? "Kết quả: \(page.item.title)",
                        file: file, validUntil: validUntil), of: id, by: act.actor.person)
                try act.record(
                    .dossierFileAdded, on: .processCase, id.value,
                    ["file": .text(file.hash), "part": part.map { .int(Int64($0)) } ?? .null])
            }
            return id
        }
        act.notify(Notice(topic: "dossiers", parties: [Key<Party>(act.actor.person)]))
    }
}
