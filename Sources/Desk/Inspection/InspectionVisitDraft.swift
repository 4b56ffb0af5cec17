public import Office
import Storage
public import WorkTime

/// A visit of a plan, as typed.
public struct InspectionVisitDraft: Sendable {
    public var unit: Key<Unit>?
    public var from: CalendarDay?
    /// Nil for one day.
    public var to: CalendarDay?
    public var place: String?
    public var topics: String?

    public init(
        unit: Key<Unit>? = nil, from: CalendarDay? = nil, to: CalendarDay? = nil, place: String? = nil,
        topics: String? = nil
    ) {
        self.unit = unit
        self.from = from
        self.to = to
        self.place = place
        self.topics = topics
    }

    /// Throws `.invalid` at the first field that is wrong.
    func checked(_ act: Act) throws -> (content: InspectionVisit.Content, unit: NamedParty) {
        guard let unit, let found = try UnitStore.find(act.tx, unit), !found.isClosed else {
            throw OfficeError(.invalid, "Chọn «Cơ quan, đơn vị được kiểm tra».", field: "inspectedUnit")
        }
        guard let from else { throw OfficeError(.invalid, "Chưa nhập «Từ ngày».", field: "from") }
        let to = to ?? from
        guard to >= from else { throw OfficeError(.invalid, "«Đến ngày» không được trước «Từ ngày».", field: "to") }
        try act.requireYear(of: from, field: "from")
        try act.requireYear(of: to, field: "to")
        return (
            InspectionVisit.Content(
                unit: unit, from: from, to: to,
                place: try EnteredText.required(place, "Địa điểm", field: "place"),
                topics: try EnteredText.optional(topics, "Nội dung riêng", field: "topics", upTo: 2_000)),
            NamedParty(key: Key(unit), kind: .unit, name: found.unit.name)
        )
    }
}
