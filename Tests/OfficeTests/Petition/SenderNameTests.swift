import TestSupport
import Testing

@testable import Office

@Suite("Senders and contents that were written otherwise") struct SenderNameTests {
    @Test("A name without marks or in another spelling is the same; one that only sounds alike is like it")
    func names() {
        let cases: [(String, String, same: Bool, alike: Bool)] = [
            ("Nguyễn Thị Mỹ Lệ", "NGUYEN THI MI LE", true, true),
            ("Hoà Bình", "Hòa Bình", true, true),
            ("Đỗ Quý", "do quí", true, true),
            ("Trần Văn Xuân", "Chần Văn Suân", false, true),
            ("Lê Thanh Giang", "Nê Thanh Dang", false, true),
            ("Nghiêm Phúc", "Ngiêm Phút", false, true),
            ("Nguyễn Văn An", "Nguyễn Văn Anh", false, true),
            ("Nguyễn Văn An", "Nguyễn Văn Ân Tình", false, false),
            ("Phạm Hùng", "Phan Hùng", false, false),
            ("Khánh", "Cánh", false, false),
        ]
        let wrong = cases.filter { first, second, same, alike in
            (SenderName.key(first) == SenderName.key(second)) != same
                || (SenderName.sound(first) == SenderName.sound(second)) != alike
        }
        #expect(wrong.map(\.0) == [])
    }

    @Test("What says the same is alike however it is written, what says something else is not")
    func contents() {
        let text = "Bãi tập kết rác sát khu dân cư tổ 7 phường Đông Giang bốc mùi, nước rỉ chảy ra mương thủy lợi"
        let marks = ContentSketch.marks(of: text)
        #expect(marks.count == ContentSketch.size && marks == marks.sorted() && marks.allSatisfy { $0 >= 0 })
        let cases: [(String, ClosedRange<Int>)] = [
            (text, 100...100), (text.uppercased(), 100...100),
            (
                "Bai tap ket rac sat khu dan cu to 7 phuong Dong Giang boc mui, nuoc ri chay ra muong thuy loi",
                100...100
            ),
            ("Kính gửi Chủ tịch. " + text + ". Đề nghị xử lý.", 50...99),
            ("Đề nghị mở lại đường dân sinh qua cụm công nghiệp để nhân dân đi lại thuận tiện hơn", 0...10),
            ("", 0...0),
            ("hai từ", 0...0),
        ]
        let wrong = cases.filter { !$0.1.contains(ContentSketch.likeness(marks, ContentSketch.marks(of: $0.0))) }
        #expect(wrong.map(\.0) == [])
    }

    @Test("Numbers are read as they are typed")
    func codes() {
        let cases: [(String, String?)] = [
            ("ĐT-2026-0015", "ĐT-2026-0015"), ("đt-2026-15", "ĐT-2026-0015"), (" dt - 2026 - 15 ", "ĐT-2026-0015"),
            ("TCD-2026-3", "TCD-2026-0003"), ("ĐT-2026-0", nil), ("ĐT-26-1", nil), ("XX-2026-1", nil), ("", nil),
            ("ĐT-2026-12345", "ĐT-2026-12345"), ("ĐT-2026-1-2", nil),
        ]
        #expect(cases.filter { PetitionCode($0.0)?.text != $0.1 }.map(\.0) == [])
    }

    @Test("A text that names the sender is found in every spelling", arguments: testSeeds(6))
    func leaks(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let sender = Applicant(
            kept: .citizen, name: "Lê Quang Vinh Mỹ", number: "001085067890", address: nil, phone: "0912345678",
            mail: "vinh@vidu.vn")
        let ways = [
            "Lê Quang Vinh Mỹ", "LE QUANG VINH MY", "lê  quang vinh mĩ", "số 001 085 067 890", "0912.345.678",
            "gửi Vinh@vidu.vn",
        ]
        let words = ["Thu", "tiền", "sai", "quy", "định", "nhiều", "lần", "không", "biên", "lai", "tháng", "10"]
        for way in ways {
            let before = words.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random)).joined(
                separator: " ")
            let after = words.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random)).joined(
                separator: " ")
            #expect(SenderSecrecy.leak(in: "\(before) \(way) \(after)", of: [sender]) != nil, "\(way)")
            #expect(SenderSecrecy.leak(in: "\(before) \(after)", of: [sender]) == nil, "\(before) \(after)")
        }
    }
}
