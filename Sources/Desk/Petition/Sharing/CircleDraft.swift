public import Office
import Storage
public import WorkTime

/// A regulation on co-ordination, as typed.
public struct CircleDraft: Sendable {
    public var name: String?
    public var number: String?
    public var signedOn: CalendarDay?
    public var validFrom: CalendarDay?
    public var validTo: CalendarDay?
    /// In the order in which the regulation names them.
    public var members: [Key<Unit>]

    public init(
        name: String? = nil, number: String? = nil, signedOn: CalendarDay? = nil, validFrom: CalendarDay? = nil,
        validTo: CalendarDay? = nil, members: [Key<Unit>] = []
    ) {
        self.name = name
        self.number = number
        self.signedOn = signedOn
        self.validFrom = validFrom
        self.validTo = validTo
        self.members = members
    }

    /// Throws `.invalid` at the first field that is wrong. Without a day of its own a regulation holds from the day it was signed.
    func checked() throws(OfficeError) -> CoordinationCircle.Content {
        let name = try EnteredText.required(name, "Tên quy chế", field: "circleName")
        let number = try EnteredText.required(number, "Số, ký hiệu", field: "circleNumber", upTo: 60)
        guard let signedOn else { throw OfficeError(.invalid, "Chưa nhập «Ngày ký».", field: "signed") }
        let validFrom = validFrom ?? signedOn
        if let validTo, validTo < validFrom {
            throw OfficeError(.invalid, "Ngày hết hiệu lực trước ngày có hiệu lực.", field: "validTo")
        }
        var known: Set<Key<Unit>> = []
        let members = members.filter { known.insert($0).inserted }
        guard members.count >= 2 else {
            throw OfficeError(.invalid, "Chọn ít nhất hai cơ quan tham gia quy chế.", field: "members")
        }
        guard members.count <= 100 else {
            throw OfficeError(.invalid, "Quy chế có nhiều nhất 100 cơ quan.", field: "members")
        }
        return CoordinationCircle.Content(
            name: name, number: number, signedOn: signedOn, validFrom: validFrom, validTo: validTo, members: members)
    }
}
