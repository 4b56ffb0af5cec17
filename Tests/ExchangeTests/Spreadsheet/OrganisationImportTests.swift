import Desk
import Exchange
import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("Importing units, people and open tasks")
struct OrganisationImportTests {
    private static func sheet(_ text: String) throws -> OrganisationList {
        try OrganisationSheets.list(try SpreadsheetReader.sheets(Array(text.utf8)))
    }

    private static func demo(_ name: String) throws -> [Sheet] {
        let file = URL(filePath: #filePath).appending(path: "../../../../Demo/\(name)").standardized
        return try SpreadsheetReader.sheets(Array(try Data(contentsOf: file)))
    }

    @Test("Headings are known whatever their case, marks and remarks; what means nothing is said")
    func headings() throws {
        let list = try Self.sheet(
            """
            DANH SÁCH CÁN BỘ NĂM 2025;;;;;
            STT;HO VA TEN (*);Phòng/Ban;chức vụ;Ngày hiệu lực;Ghi chú
            1;Trần Văn Bình;Phòng Nội chính;Phó Trưởng phòng;1/3/2025;mới
            2;;;;;
            3;;Phòng Nội chính;;;
            4;Lê C;Phòng Nội chính;Chuyên viên;31/2/2025;
            """)
        var first = OrganisationList.PersonLine(place: .init(sheet: "", row: 3), fullName: "Trần Văn Bình")
        first.unit = "Phòng Nội chính"
        first.title = "Phó Trưởng phòng"
        first.from = CalendarDay(year: 2025, month: 3, day: 1)
        #expect(list.people.first == first && list.people.count == 2)
        #expect(
            list.faults == [
                ImportFault(.init(sheet: "", row: 5), in: .fullName, "Chưa nhập «Họ và tên»."),
                ImportFault(
                    .init(sheet: "", row: 6), in: .from,
                    "«Từ ngày» ghi «31/2/2025» không phải một ngày có thật, viết như 05/03/2026."),
            ])
        #expect(list.notes == ["Không dùng cột «Ghi chú»."])
    }

    @Test("A whole office is taken in from two lists; the same again changes nothing", arguments: Backend.all)
    func wholeOffice(_ backend: Backend) async throws {
        try await withStorage(backend) { storage in
            let desk = Desk(storage: storage)
            let door = FrontDoor(desk: desk, hasher: PasswordHasher(cost: 2))
            _ = try await door.found(
                FoundOffice(
                    officeName: "Văn phòng UBND tỉnh", administratorName: "Người quản trị", login: "quantri",
                    password: "mật khẩu lúc đầu"))
            let list = try OrganisationSheets.list(try Self.demo("don-vi.csv") + Self.demo("nhan-su.csv"))
            let preview = try await desk.previewImport(list, as: .terminal)
            #expect(preview.faults == [] && preview.summary == "48 thêm, 1 sửa, 0 lỗi")
            #expect(try await count("person", storage) == 1)
            let report = try await desk.perform(ImportOrganisation(list, isDryRun: false), as: .terminal)
            #expect(report == preview)
            let entries = try await count("journal_entry", storage)
            let again = try await desk.perform(ImportOrganisation(list, isDryRun: false), as: .terminal)
            #expect(
                again.summary == "0 thêm, 0 sửa, 0 lỗi" && again[.people].unchanged == 31
                    && again[.units].unchanged == 18)
            #expect(try await count("journal_entry", storage) == entries)
        }
    }

    @Test("With one wrong row nothing is taken in, and every wrong row is named")
    func allOrNothing() async throws {
        try await withOffice { office in
            let before = try await office.journal()
            var list = try Self.sheet(
                """
                Tên đơn vị,Đơn vị cấp trên,Loại,Người theo dõi
                Phòng Con,Phòng Mẹ,Phòng,
                Phòng Mẹ,,Phòng,
                Phòng Lạc,Phòng Không Có,Phòng,
                Phòng Mẹ,,Phòng,
                Sở Y tế,,Cơ quan ngoài,Người Không Có
                Phòng Kỳ,,Kỳ lạ,
                """)
            list.people = try Self.sheet(
                """
                Họ và tên,Đơn vị,Chức danh,Tên đăng nhập,Vai trò,Thư điện tử
                Trần Mới,Phòng Mẹ,Trưởng phòng,moi.t,Văn thư; Giám sát,
                Trần Sai,Phòng Lạ,Chuyên viên,,,
                Trần Thư,Phòng Mẹ,Chuyên viên,,,không phải thư
                Ngô Khác,Phòng Mẹ,Chuyên viên,quantri,,
                Trần Thiếu,Phòng Mẹ,,,,
                """
            ).people
            do {
                _ = try await office.perform(ImportOrganisation(list, isDryRun: false), as: office.administrator)
                Issue.record("was taken in")
            } catch let report as ImportReport {
                #expect(
                    report.faults.map { "\($0.place.row) \($0.column?.rawValue ?? "-"): \($0.message)" }.sorted() == [
                        "3 unit: Không có đơn vị «Phòng Lạ». Hãy sửa tên, hoặc thêm đơn vị vào danh sách đơn vị.",
                        "4 email: «Thư điện tử» phải có dạng ten@co-quan.vn.",
                        "4 parent: Không có đơn vị cấp trên «Phòng Không Có».",
                        "5 login: Tên đăng nhập «quantri» là của Lý Quang Huy.",
                        "5 unitName: Đơn vị «Phòng Mẹ» đã có ở dòng 3.",
                        "6 follower: Không có người nào tên «Người Không Có».",
                        "6 title: Chức danh và đơn vị phải được ghi cùng nhau.",
                        "7 kind: «Loại» ghi «Kỳ lạ» là không có. Xem các giá trị trong tệp mẫu.",
                    ])
            }
            #expect(try await office.journal() == before)
        }
    }

    @Test("Open tasks are taken in under the parties that their names mean, once", arguments: Backend.all)
    func tasks(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let list = try Self.sheet(
                """
                TT,Nội dung nhiệm vụ,Chỉ đạo,Chủ trì,Phối hợp,Thời hạn,Sản phẩm,Người giao,Ngày giao
                1,Rà soát quy chế làm việc,Chánh Văn phòng,Phòng Nội chính,Phòng HC-QT; Ban TCD tỉnh,30/6/2025,Dự thảo quy chế,Nguyễn Minh Khôi,05/02/2025
                2,Báo cáo kết quả tiếp công dân,,BTCD,,Hằng tháng,Báo cáo,,
                3,Lấy ý kiến góp ý dự thảo,,"các phòng, ban, đơn vị",,thường xuyên,,Lãnh đạo Văn phòng,
                """)
            let report = try await office.perform(
                ImportOrganisation(list, isDryRun: false), as: office.administrator)
            #expect(report.summary == "3 thêm, 0 sửa, 0 lỗi")
            let again = try await office.perform(
                ImportOrganisation(list, isDryRun: false), as: office.administrator)
            #expect(again[.tasks] == .init(unchanged: 3))
            await #expect(throws: ImportReport.self) {
                try await office.desk.perform(ImportOrganisation(list, isDryRun: false), as: .terminal)
            }
            let unclear = try Self.sheet("Nội dung nhiệm vụ,Chủ trì\nLàm gì đó,Phòng Không Rõ")
            let preview = try await office.desk.previewImport(unclear, as: office.actor(office.administrator))
            #expect(preview.faults.count == 1)
        }
    }

    @Test("The template lists nothing; the example is understood and can be taken in")
    func template() async throws {
        try await withOffice { office in
            let empty = try OrganisationSheets.list(try SpreadsheetReader.sheets(try OrganisationTemplate.workbook()))
            #expect(empty == OrganisationList())
            let list = try OrganisationSheets.list(try SpreadsheetReader.sheets(try OrganisationTemplate.example()))
            let preview = try await office.desk.previewImport(list, as: office.actor(office.administrator))
            #expect(preview.summary == "5 thêm, 1 sửa, 0 lỗi")
        }
    }

    @Test("A thousand people are looked through in a time that a person waits for", .timeLimit(.minutes(15)))
    func many() async throws {
        try await withOffice { office in
            var text = "Họ và tên,Đơn vị,Chức danh,Tên đăng nhập\n"
            for number in 0..<1_000 {
                text += "Người Số \(number),Phòng Nội chính,Chuyên viên \(number),nguoi\(number)\n"
            }
            let preview = try await office.desk.previewImport(try Self.sheet(text), as: .terminal)
            #expect(preview[.people] == .init(added: 1_000))
        }
    }

    private func count(_ table: SQL, _ storage: any Storage) async throws -> Int {
        try await storage.read { tx in
            try tx.query("SELECT COUNT(*) AS n FROM \(sql: table)")[0].int("n")
        }
    }
}
