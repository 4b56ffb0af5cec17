import Office
import Storage
import WorkTime

/// Where a unit stands: its kind, its superior, who follows it.
struct UnitPlace {
    let kind: Unit.Kind
    let parent: Key<Unit>?
    let follower: Key<Person>?

    func mustBeSound(in tx: any Transaction, for unit: Key<Unit>?, today: CalendarDay) throws {
        if kind == .office {
            guard try UnitStore.office(tx).map({ $0 == unit }) ?? true else {
                throw OfficeError(
                    .conflict, "Văn phòng đã được lập; các đơn vị khác trực thuộc Văn phòng.", field: "kind")
            }
            guard parent == nil else {
                throw OfficeError(.invalid, "Văn phòng không có đơn vị cấp trên ở đây.", field: "parent")
            }
        } else if kind != .agency, parent == nil {
            throw OfficeError(.invalid, "Hãy chọn đơn vị cấp trên.", field: "parent")
        }
        try checkParent(in: tx, for: unit)
        if let follower {
            guard let person = try PersonStore.find(tx, follower), person.validTo == nil else {
                throw OfficeError(
                    .invalid, "Người theo dõi phải là người đang công tác tại cơ quan.", field: "follower")
            }
        }
    }

    private func checkParent(in tx: any Transaction, for unit: Key<Unit>?) throws {
        var next = parent
        var steps = 0
        while let above = next {
            guard above != unit, steps < 20 else {
                throw OfficeError(.conflict, "Một đơn vị không thể trực thuộc chính nó.", field: "parent")
            }
            guard let item = try UnitStore.find(tx, above), !item.isClosed else {
                throw OfficeError(
                    .invalid, "Đơn vị cấp trên không còn hoạt động. Hãy chọn đơn vị khác.", field: "parent")
            }
            guard item.unit.isOutside == (kind == .agency) else {
                throw OfficeError(
                    .invalid, "Đơn vị trong cơ quan và cơ quan ngoài không trực thuộc lẫn nhau.", field: "parent")
            }
            next = item.unit.parent
            steps += 1
        }
    }
}
