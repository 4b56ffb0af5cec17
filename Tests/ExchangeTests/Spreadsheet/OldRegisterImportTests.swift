import Desk
import Exchange
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("Importing old register books")
struct OldRegisterImportTests {
    private static func incoming(_ rows: String...) -> String {
        ([
            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2024;;;;;;;;;",
            "Ngày đến;Số đến;Tác giả;Số, ký hiệu văn bản;Ngày văn bản;Tên loại và trích yếu nội dung văn bản;Đơn vị hoặc người nhận;Ngày chuyển;Ký nhận;Ghi chú",
            "(1);(2);(3);(4);(5);(6);(7);(8);(9);(10)",
        ] + rows).joined(separator: "\n")
    }

    private static func command(_ text: String, isDryRun: Bool = false) throws -> ImportRegisters {
        let bytes = Array(text.utf8)
        return ImportRegisters(
            try OldRegisterSheets.list(try SpreadsheetReader.sheets(bytes)), fileName: "so-cu.csv", bytes: bytes,
            isDryRun: isDryRun)
    }

    private static func openBooks(_ office: TestOffice) async throws -> (
        incoming: Key<Register>, outgoing: Key<Register>
    ) {
        let incoming = try await office.perform(
            OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: office.clerk)
        let outgoing = try await office.perform(
            OpenRegister(direction: .outgoing, name: "Sổ văn bản đi"), as: office.clerk)
        return (incoming, outgoing)
    }

    private static func lines(_ register: Key<Register>, _ year: Int, _ office: TestOffice) async throws -> [String] {
        try await office.ask(
            RegisterBookQuestion(register, year: year, isAscending: true, limit: 1_000), as: office.clerk
        ).lines.map { "\($0.number) \($0.state.rawValue) \($0.day) \($0.document?.number ?? "-")" }
    }

    @Test(
        "An old book is taken in under its own numbers; the same file again changes nothing; the next number follows",
        arguments: Backend.all)
    func incomingBook(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let books = try await Self.openBooks(office)
            let text = Self.incoming(
                "02/01/2024;01;Sở Tài chính;05/STC-NS;01/01/2024;V/v dự toán;Phòng Kinh tế;02/01/2024;;",
                "03/01/2024;2;Sở Y tế;7/BC-SYT;02/01/2024;Báo cáo công tác y tế;Nơi nào đó;;;bản giấy",
                "04/01/2024;02a;Sở Y tế;8/SYT;02/01/2024;Về việc khác;;;;",
                "08/01/2024;5;;;;Hủy;;;;ghi nhầm")
            let preview = try await office.desk.preview(
                Self.command(text), as: try await office.actor(office.clerk))
            #expect(preview.summary == "đọc 4 dòng: vào sổ 4, đã có 0, không nhập 0; thiếu 2 số")
            #expect(preview.numbers.map(\.gaps) == [[3...4]])
            #expect(try await Self.lines(books.incoming, 2024, office) == [])

            let report = try await office.perform(Self.command(text), as: office.clerk)
            #expect(report == preview)
            let written = [
                "01 used 2024-01-02 05/STC-NS", "02 used 2024-01-03 7/BC-SYT", "02a used 2024-01-04 8/SYT",
                "05 void 2024-01-08 -",
            ]
            #expect(try await Self.lines(books.incoming, 2024, office) == written)
            let journal = try await office.journal()
            #expect(journal.filter { $0.hasPrefix("register.imported") }.count == 1)

            let again = try await office.perform(Self.command(text), as: office.clerk)
            #expect(again.summary == "đọc 4 dòng: vào sổ 0, đã có 4, không nhập 0; thiếu 2 số")
            #expect(try await Self.lines(books.incoming, 2024, office) == written)
            #expect(try await office.journal() == journal)
            let series = try await office.ask(RegisterBookQuestion(books.incoming, year: 2024), as: office.clerk)
                .series.map { [$0.year, $0.next, $0.used, $0.void] }
            #expect(series == [[2024, 6, 3, 1]])
        }
    }

    @Test(
        "Of an outgoing paper the number stands before the notation, and kind and receiver are read",
        arguments: Backend.all)
    func outgoingBook(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let books = try await Self.openBooks(office)
            let text = """
                STT;Số, ký hiệu văn bản;Ngày văn bản;Trích yếu;Người ký;Nơi nhận;Số lượng bản
                1;12/QĐ-VP;05/03/2024;Quyết định về quy chế văn thư;Nguyễn Minh Khôi;Phòng Nội chính;3
                2;Số: 13a/VP-NC;06/03/2024;V/v rà soát;Lê Thị Hoài An;các sở, ngành;
                """
            let report = try await office.perform(Self.command(text), as: office.administrator)
            #expect(report.summary == "đọc 2 dòng: vào sổ 2, đã có 0, không nhập 0; thiếu 11 số")
            let lines = try await office.ask(
                RegisterBookQuestion(books.outgoing, year: 2024, isAscending: true), as: office.clerk
            ).lines
            #expect(
                lines.map {
                    "\($0.number) \($0.document?.kind ?? "-") \($0.receiver?.name ?? $0.note ?? "-") \($0.copies ?? 0)"
                } == [
                    "12 Quyết định Phòng Nội chính 3", "13a - Nơi nhận: các sở, ngành 0",
                ])
        }
    }

    @Test("A row with something wrong is named with column and reason, the others are entered")
    func faults() async throws {
        try await withOffice { office in
            _ = try await Self.openBooks(office)
            let text = Self.incoming(
                "02/01/2024;1;Sở Tài chính;05/STC;01/01/2024;Dự toán;;;;", "31/02/2024;2;;;;Ngày sai;;;;",
                "03/01/2024;ba;;;;Số sai;;;;", "04/01/2024;1;Sở Y tế;9/SYT;;Trùng số;;;;", "05/01/2024;4;;;;;;;;",
                "06/01/2024;6;;;10/01/2024;Văn bản sau ngày đến;;;;", "07/01/2030;7;;;;Chưa tới;;;;",
                "08/01/2024;8;Sở Tài chính;05/STC;01/01/2024;Dự toán;;;;")
            let report = try await office.perform(Self.command(text), as: office.clerk)
            #expect(report.summary == "đọc 8 dòng: vào sổ 2, đã có 0, không nhập 6; thiếu 6 số")
            #expect(
                report.refusals.map { "\($0.place.row) \($0.column?.rawValue ?? "-"): \($0.message)" } == [
                    "5 day: «Ngày đến» ghi «31/02/2024» không phải một ngày có thật, viết như 05/03/2024.",
                    "6 running: «ba» không phải số trong sổ; số viết như 7, 07 hoặc 12a.",
                    "7 running: Số 01 đã ghi ở dòng 4 của tệp.",
                    "8 excerpt: Chưa nhập «Tên loại và trích yếu nội dung văn bản».",
                    "9 issuedOn: Ngày văn bản 10/01/2024 sau ngày đến 06/01/2024.",
                    "10 day: Ngày 07/01/2030 chưa tới.",
                ])
            #expect(
                report.doubles.map { "\($0.isPaper) \($0.name) \($0.places.map(\.row))" } == [
                    "false 01 [4, 7]", "true 05/STC, Sở Tài chính [4, 11]",
                ])
        }
    }

    @Test("A book that gives numbers here already takes no larger ones, and no other content for its own")
    func runningBook() async throws {
        try await withOffice { office in
            let books = try await Self.openBooks(office)
            let header = DraftHeader(direction: .incoming, number: "1/A", title: "Đã vào sổ ở đây")
            let outcome = try await office.perform(
                RegisterPaper(header, secrecy: .none, visibility: .office), as: office.clerk)
            guard case .done(let paper) = outcome else {
                Issue.record("not registered")
                return
            }
            _ = try await office.perform(EnterPaper(paper, in: books.incoming), as: office.clerk)
            let text = Self.incoming(
                "10/03/2025;1;Sở Y tế;1/SYT;;Khác;;;;", "11/03/2025;9;Sở Y tế;2/SYT;;Số lớn hơn;;;;")
            let report = try await office.perform(Self.command(text), as: office.clerk)
            #expect(
                report.refusals.map(\.message) == [
                    "Số 01 năm 2025 đã có trong sổ với nội dung khác, ngày 14/03/2025.",
                    "Sổ năm 2025 đã cấp số trên hệ thống, tiếp theo là 02; không nhập số lớn hơn.",
                ])
        }
    }

    @Test(
        "Without a book for them, or with two, the rows say what to do; others than clerks and administrators may not")
    func books() async throws {
        try await withOffice { office in
            let text = Self.incoming("02/01/2024;1;Sở Tài chính;05/STC;01/01/2024;Dự toán;;;;")
            #expect(
                try await office.perform(Self.command(text), as: office.clerk).refusals.map(\.message) == [
                    "Chưa mở sổ văn bản đến nào."
                ])
            for name in ["Sổ một", "Sổ hai"] {
                _ = try await office.perform(OpenRegister(direction: .incoming, name: name), as: office.clerk)
            }
            #expect(
                try await office.perform(Self.command(text), as: office.clerk).refusals.map(\.message) == [
                    "Có 2 sổ văn bản đến: ghi tên sổ vào cột «Sổ» hoặc đặt làm tên trang."
                ])
            await expectRefusal(.notFound) {
                _ = try await office.perform(Self.command(text), as: office.officerOfEconomy)
            }
            await expectRefusal(.invalid) { _ = try await office.desk.perform(Self.command(text), as: .terminal) }
        }
    }

    @Test("The reconciliation is a workbook that says of every row what became of it")
    func reconciliation() async throws {
        try await withOffice { office in
            _ = try await Self.openBooks(office)
            let text = Self.incoming(
                "02/01/2024;1;Sở Tài chính;05/STC;01/01/2024;Dự toán;;;;", "03/01/2024;4;;;;;;;;",
                "04/01/2024;5;Sở Tài chính;06/STC;01/01/2024;Quyết toán;;;;")
            let report = try await office.perform(Self.command(text), as: office.clerk)
            let sheets = try SpreadsheetReader.sheets(try XLSXWriter.workbook(report.tables))
            #expect(
                sheets.map { "\($0.name): \($0.rows.last?.cells.joined(separator: " | ") ?? "")" } == [
                    "Tổng hợp: Cộng | 3 | 2 | 0 | 1",
                    "Dòng không nhập:  | 5 | Tên loại và trích yếu nội dung văn bản | Chưa nhập «Tên loại và trích yếu nội dung văn bản». | 4",
                    "Số trong sổ: Sổ văn bản đến | 2024 |  | 1 | 5 | 2 | 3 | 2–4",
                    "Trùng: Sổ | Năm | Trùng gì | Số, văn bản | Các dòng",
                    "Dòng trong sổ:  | 6 | Sổ văn bản đến | 2024 | 05 | 4/1/2024 | 06/STC – Quyết toán | Vào sổ",
                ])
        }
    }
}
