import Office
import Testing

@Suite("Whoever brings a dossier") struct ApplicantTests {
    @Test("What was typed is kept tidily, and what cannot be is refused at its field")
    func fields() {
        let cases: [(kind: Applicant.Kind, typed: [String?], kept: [String?]?, field: String?)] = [
            (
                .citizen, ["  Phạm   Văn Hùng ", "001 085 067 890", nil, "0912.345.678", "hung@vidu.vn"],
                ["Phạm Văn Hùng", "001085067890", nil, "0912345678", "hung@vidu.vn"], nil
            ),
            (
                .citizen, ["Hùng", "123456789", "Tổ 5", "+84 912 345 678", nil],
                ["Hùng", "123456789", "Tổ 5", "+84912345678", nil], nil
            ),
            (
                .organisation, ["Công ty", "5900123456-001", nil, nil, nil],
                ["Công ty", "5900123456-001", nil, nil, nil], nil
            ),
            (.citizen, [" ", nil, nil, nil, nil], nil, "name"),
            (.citizen, ["A", "12345", nil, nil, nil], nil, "number"),
            (.citizen, ["A", "00108506789x", nil, nil, nil], nil, "number"),
            (.organisation, ["A", "123456789", nil, nil, nil], nil, "number"),
            (.citizen, ["A", nil, nil, "12", nil], nil, "phone"),
            (.citizen, ["A", nil, nil, nil, "khong"], nil, "mail"),
            (.citizen, [String(repeating: "a", count: 201), nil, nil, nil, nil], nil, "name"),
            (.citizen, ["A\u{1B}[2J", nil, nil, nil, nil], nil, "name"),
        ]
        var wrong: [String] = []
        for (kind, typed, kept, field) in cases {
            do throws(OfficeError) {
                let applicant = try Applicant(
                    kind: kind, name: typed[0], number: typed[1], address: typed[2], phone: typed[3], mail: typed[4])
                let found = [applicant.name, applicant.number, applicant.address, applicant.phone, applicant.mail]
                if found != kept { wrong.append("\(typed): \(found)") }
            } catch {
                if error.field != field || error.code != .invalid { wrong.append("\(typed): \(error)") }
            }
        }
        #expect(wrong == [])
    }
}
