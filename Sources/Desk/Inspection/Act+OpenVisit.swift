import Office
import Storage

extension Act {
    /// A visit that is worked on and not concluded.
    func openVisit(_ id: Key<InspectionVisit>) throws -> InspectionVisit {
        let visit = try inspectedVisit(id)
        guard visit.state != .concluded else { throw OfficeError(.conflict, "Cuộc kiểm tra đã kết luận.") }
        return visit
    }

    /// A visit of whose minutes not both sides have signed; nobody signs them in the meantime.
    func unsignedVisit(_ id: Key<InspectionVisit>) throws -> InspectionVisit {
        let visit = try openVisit(id)
        guard visit.minutes?.isSigned != true else {
            throw OfficeError(
                .conflict,
                "Hai bên đã ký biên bản: không rút mẫu, ghi hay quyết định phát hiện nữa, chỉ còn giải trình.")
        }
        try InspectionVisitStore.holdUnsigned(tx, id)
        return visit
    }
}
