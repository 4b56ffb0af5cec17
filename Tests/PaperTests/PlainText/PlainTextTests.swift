import Foundation
import Paper
import Testing

@Suite("Reading plain text")
struct PlainTextTests {
    private static func sketch(_ text: String, name: String = "paper.txt") throws -> String {
        let paper = try PaperReader.read(bytes: Array(text.utf8), name: name)
        #expect(PaperSoundness.fault(in: paper) == nil)
        return PaperSketch.of(paper)
    }

    @Test("Lines that the width of the page broke are one paragraph again")
    func wrapped() throws {
        let text = """
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
            Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn Hà tại Tờ
            trình số 15/TTr-VP ngày 02 tháng 3 năm 2026, Ủy ban nhân dân tỉnh quyết
            định như sau:
            1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên
            quan rà soát, hoàn thành trước ngày 30 tháng 6 năm 2026. Kết quả gửi về
            Văn phòng để tổng hợp.
            2. Giao Sở Y tế thực hiện.
            """
        #expect(
            try Self.sketch(text) == """
                Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
                Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh Sơn Hà tại Tờ trình số 15/TTr-VP ngày 02 tháng 3 năm \
                2026, Ủy ban nhân dân tỉnh quyết định như sau:
                1. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan rà soát, hoàn thành trước ngày \
                30 tháng 6 năm 2026. Kết quả gửi về Văn phòng để tổng hợp.
                2. Giao Sở Y tế thực hiện.
                """)
    }

    @Test("Text with a paragraph a line is not joined")
    func unwrapped() throws {
        let long =
            "Ủy ban nhân dân tỉnh giao " + String(repeating: "các cơ quan, đơn vị có liên quan ", count: 12)
            + "thực hiện"
        let text = "KẾ HOẠCH\n\(long)\nphần còn lại\n\(long)"
        #expect(try Self.sketch(text).split(separator: "\n").count == 4)
    }

    @Test("A letterhead and a signature set in two columns with blanks are read column by column")
    func columns() throws {
        let text = """
            ỦY BAN NHÂN DÂN                       CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              TỈNH SƠN HÀ                                Độc lập - Tự do - Hạnh phúc

             Số: 45/UBND-VP                       Đông Giang, ngày 05 tháng 3 năm 2026
             V/v rà soát hồ sơ

                         Kính gửi:
                                          - Sở Nội vụ;
                                          - Sở Y tế.

                  Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì rà soát toàn bộ hồ sơ
            tồn đọng, báo cáo trước ngày 15/4/2026./.
            Nơi nhận:
            - Như trên;                                            KT. CHỦ TỊCH
            - Lưu: VT.                                             PHÓ CHỦ TỊCH



                                                                  Trần Văn Bình
            """
        #expect(
            try Self.sketch(text) == """
                | ỦY BAN NHÂN DÂN / TỈNH SƠN HÀ / Số: 45/UBND-VP / V/v rà soát hồ sơ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / \
                Độc lập - Tự do - Hạnh phúc / Đông Giang, ngày 05 tháng 3 năm 2026 |
                Kính gửi:
                - Sở Nội vụ;
                - Sở Y tế.
                Ủy ban nhân dân tỉnh giao Sở Nội vụ chủ trì rà soát toàn bộ hồ sơ tồn đọng, báo cáo trước ngày 15/4/2026./.
                | Nơi nhận: / - Như trên; / - Lưu: VT. | KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần Văn Bình |
                """)
    }

    @Test(
        "Heads of the gazette, page numbers, signing notes and rules are left out, and a sentence goes on over the page"
    )
    func running() throws {
        let text = """
            CÔNG BÁO/Số 12/Ngày 05-3-2026
            7

            CHÍNH PHỦ
            __________
            Giao Bộ Nội vụ chủ trì, phối hợp với các bộ, ngành, địa phương rà soát và
            Ký bởi: CÔNG BÁO
            Cơ quan: VĂN PHÒNG
            Ngày ký: 2026-03-06 08:00:52 +07:00

            CÔNG BÁO/Số 12/Ngày 05-3-2026
            8

            trình Chính phủ trong tháng 6 năm 2026.
            """
        #expect(
            try Self.sketch(text) == """
                CHÍNH PHỦ
                Giao Bộ Nội vụ chủ trì, phối hợp với các bộ, ngành, địa phương rà soát và trình Chính phủ trong tháng 6 năm 2026.
                """)
    }

    @Test("Form feeds are pages; a number at a page's edge is the page's")
    func pages() throws {
        let paper = try PaperReader.read(
            bytes: Array("Trang đầu.\n\u{C}2\nTrang hai.\n\u{C}3\nTrang ba.".utf8), name: "a.txt")
        #expect(paper.text == "Trang đầu.\nTrang hai.\nTrang ba.\n")
        #expect(paper.pageStarts == [0, 11, 22])
        #expect([0, 12, 25].map { paper.page(at: $0) } == [1, 2, 3])
    }

    @Test(
        "The same paper reads alike in every encoding",
        arguments: [
            String.Encoding.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian,
        ])
    func encodings(encoding: String.Encoding) throws {
        let text = "Ủy ban nhân dân phường Đông Giang\n\nGiao Phòng Văn hóa chủ trì tổ chức lễ hội năm 2026."
        for form in [text, text.decomposedStringWithCanonicalMapping] {
            let bytes = [UInt8](form.data(using: encoding) ?? Data())
            #expect(try PaperReader.read(bytes: bytes, name: "a.txt").text == text.replacing("\n\n", with: "\n") + "\n")
        }
    }
}
