import Office
import Storage

extension Act {
    /// Throws `.conflict` while something that the data proposed is neither confirmed nor dropped.
    func mustHaveDecided(_ id: Key<InspectionVisit>, _ when: String, field: String? = nil) throws {
        let waiting = try InspectionFindingStore.proposed(tx, of: id)
        guard waiting == 0 else {
            throw OfficeError(
                .conflict,
                "Còn \(waiting) phát hiện theo dữ liệu chưa được xác nhận hoặc bỏ. Quyết định hết \(when).",
                field: field)
        }
    }

    func mustConclude(_ visit: InspectionVisit) throws(OfficeError) {
        guard actor.plansInspections || visit.plan.content.head == actor.person else {
            throw OfficeError(
                .forbidden, "Kết luận do trưởng đoàn hoặc đơn vị kiểm soát thủ tục hành chính ghi.")
        }
    }
}
