import Testing

@testable import Office

@Suite("What tells who sent feedback") struct FeedbackTraceTests {
    private static func sender(_ name: String, agrees: Bool = false) -> RegulationFeedback.Sender {
        .init(
            kind: .citizen, name: name, address: "Số 9, ngõ 2, đường Láng", phone: "+84 912 345 678",
            mail: "bay@vidu.vn", agrees: agrees)
    }

    @Test(
        "Names, telephones, addresses are found however they are written, and other words are not taken for them",
        arguments: [
            ("Trần Văn Bảy", "Ông tran van bay nói", "tên người gửi"),
            ("Trần Văn Bảy", "Trần-Văn-Bảy,", "tên người gửi"), ("Trần Văn Bảy", "Trần\nVăn Bảy", "tên người gửi"),
            ("Trần Văn Bảy", "trần văn bảy mươi", "tên người gửi"), ("Trần Văn Bảy", "Trần Văn Bảyo", nil),
            ("Trần Văn Bảy", "Ông Bảy ở phố Láng gọi 0912", nil), ("Bảy", "Ông Bảy nói", "tên người gửi"),
            ("Bảy", "sau bảy ngày", nil), ("An", "an toàn, bảo đảm", nil),
            ("An", "bà An kiến nghị", "tên người gửi"), ("Vinamilk", "công ty vinamilk", "tên người gửi"),
            ("Vinamilk", "vinamilks", nil), ("Trần Văn Bảy", "gọi 0912.345.678", "số điện thoại người gửi"),
            ("Trần Văn Bảy", "gọi 84912345678", "số điện thoại người gửi"),
            ("Trần Văn Bảy", "gọi 0912 345 679", nil), ("Trần Văn Bảy", "BAY@vidu.vn", "thư điện tử người gửi"),
            ("Trần Văn Bảy", "ở số 9 ngõ 2 đường láng", "địa chỉ người gửi"),
        ])
    func found(name: String, text: String, trace: String?) {
        #expect(Self.sender(name).trace(in: text) == trace)
    }

    @Test("Who agreed is named, how to reach him or her is not")
    func agreed() {
        let sender = Self.sender("Trần Văn Bảy", agrees: true)
        #expect(sender.trace(in: "Ông Trần Văn Bảy") == nil)
        #expect(sender.trace(in: "Ông Bảy, 0912345678") == "số điện thoại người gửi")
    }
}
