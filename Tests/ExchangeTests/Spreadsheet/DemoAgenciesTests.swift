import Desk
import Exchange
import Foundation
import Office
import TestSupport
import Testing

@Suite("The agencies beside the demonstration office") struct DemoAgenciesTests {
    private static func lines(_ name: String) throws -> [[String: String]] {
        let file = URL(filePath: #filePath).appending(path: "../../../../Demo/\(name)").standardized
        var rows = try CSVReader.rows(Array(try Data(contentsOf: file)))
        let headings = rows.removeFirst()
        return rows.map { row in
            Dictionary(zip(headings, row).filter { !$0.1.isEmpty }) { first, _ in first }
        }
    }

    @Test("All go into the directory, each by a way that its line allows, none twice", arguments: Backend.all)
    func entered(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let lines = try Self.lines("co-quan.csv")
            for line in lines {
                let input = AgencyInput(
                    name: line["Tên cơ quan"] ?? "", code: line["Mã định danh"], email: line["Thư điện tử"])
                _ = try await office.perform(EnterAgency(input), as: office.administrator)
            }
            let agencies = try await office.ask(AgencyList(), as: office.administrator).agencies
            #expect(agencies.count == lines.count && agencies.count >= 20)
            #expect(Set(agencies.map(\.way)) == [.interchange, .mail, .other])
            let codes = agencies.compactMap(\.code)
            #expect(Set(codes).count == codes.count)
        }
    }

    @Test("Every agency that tasks are laid on is in the directory; nobody has an address of the real world")
    func known() throws {
        let lines = try Self.lines("co-quan.csv")
        let names = Set(lines.compactMap { $0["Tên cơ quan"] })
        let outside = try Self.lines("don-vi.csv").filter { $0["Cơ quan ngoài"] == "x" }.compactMap { $0["Tên đơn vị"] }
        #expect(outside.filter { !names.contains($0) } == [])
        #expect(lines.compactMap { $0["Thư điện tử"] }.filter { !$0.hasSuffix("@sonha.example") } == [])
    }
}
