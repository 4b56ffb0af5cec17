import Office
import Testing

@Suite("Stamps of secrecy") struct SecrecyMarkTests {
    @Test(
        "A stamp is found however it is set; a word inside a sentence is none",
        arguments: [
            ("MẬT\nKẾ HOẠCH", .secret), ("[TỐI MẬT]", .topSecret), ("Mật\nKính gửi", .secret), ("M Ậ T", .secret),
            ("T U Y Ệ T M Ậ T", .absoluteSecret), ("Độ mật: Tối mật", .topSecret), ("UBND TỈNH\tMẬT", .secret),
            ("MA\u{302}\u{323}T", .secret), ("MA\u{323}\u{302}T", .secret), ("* TUYỆT  MẬT *. ", .absoluteSecret),
            ("| «t ố i m ậ t» |", .topSecret), ("mức độ mật cao nhất", .none), ("TẬP MẬT T", .none), ("mt", .none),
            ("Bảo vệ bí mật nhà nước", .none), ("mật ong", .none), ("A B C", .none), ("", .none),
        ] as [(String, Document.Secrecy)])
    func find(_ text: String, _ degree: Document.Secrecy) {
        #expect(SecrecyMark.find(in: text) == degree)
    }
}
