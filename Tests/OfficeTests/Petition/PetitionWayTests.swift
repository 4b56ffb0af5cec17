import Testing

@testable import Office

@Suite("As what a petition is classified") struct PetitionWayTests {
    @Test("By the first state in which it is decided what becomes of it; before that it is not classified")
    func states() {
        let cases: [(state: String, way: PetitionWay?)] = [
            ("received", nil), ("proposed", nil), ("passing", nil),
            ("verifying", .taken), ("accepted", .taken), ("answering", .taken), ("done", .taken),
            ("guided", .guided), ("returned", .guided),
            ("elsewhere", .passed), ("passed", .passed), ("reported", .passed),
            ("refused", .refused), ("filed", .filed), ("ended", .withdrawn),
        ]
        let wrong = cases.filter { PetitionWay(state: $0.state) != $0.way }
        #expect(wrong.map(\.state) == [])
    }

    @Test("Each way is a column of the table on handling, and no table has a column twice")
    func columns() {
        let handling = Set(PetitionTable.handling.columns.map(\.code))
        #expect(handling.isSuperset(of: PetitionWay.allCases.map(\.rawValue)))
        let doubled = PetitionTable.allCases.filter { table in
            Set(table.columns.map(\.code)).count != table.columns.count
        }
        #expect(doubled == [])
    }
}
