import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Paper

@Suite("Who signs an urging letter, and by which right")
struct LetterSigningTests {
    enum Signer: Sendable { case chief, deputy, headOfAdministration, headOfReception }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let signer: Signer
        var right: Right?
        /// The lines above the name, and on what they stand.
        let lines: [String]
        var ground: String?
        var copies = ["- Như trên;", "- Chánh Văn phòng (để b/c);", "- Lưu: VT, TH."]
    }

    struct Right: Sendable {
        let kind: Delegation.Kind
        var kinds = ["Công văn"]
        var to: CalendarDay?
    }

    @Test(
        "The paper bears the right it was signed by, the record keeps what it stands on, and later changes of posts change neither",
        arguments: Backend.all, cases)
    func signs(_ backend: Backend, _ item: Case) async throws {
        try await withLetter(backend) { office, letter, obligation in
            let signer = office.person(item.signer)
            if let right = item.right { try await office.give(right, to: signer) }
            try await office.submit(letter, obligation, to: signer)
            #expect(try await office.unread(signer).contains("Trình duyệt, ký: gửi Phòng Kinh tế."))
            try await office.perform(DecideLetter(letter, version: 2), as: signer)
            let signed = try await office.ask(LetterPaper(letter), as: office.planner)
            #expect(signed.item.signature?.form.printed == item.lines)
            #expect(signed.item.signature?.ground == item.ground)
            #expect(signed.paper.signature.lines == item.lines && signed.paper.copies.lines == item.copies)
            #expect(
                try await office.unread(office.clerk).contains("Đã ký, chờ ghi số và phát hành: gửi Phòng Kinh tế."))
            _ = try await office.storage.write { tx in
                try tx.execute("UPDATE post SET valid_to = '2026-03-12' WHERE person_id = \(signer)")
            }
            #expect(try await office.ask(LetterPaper(letter), as: office.planner).paper == signed.paper)
        }
    }

    static let cases = [
        Case(
            testDescription: "the head in his own right", signer: .chief, lines: ["CHÁNH VĂN PHÒNG"],
            copies: ["- Như trên;", "- Lưu: VT, TH."]),
        Case(
            testDescription: "a deputy for the head", signer: .deputy,
            lines: ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]),
        Case(
            testDescription: "the head of a unit by order", signer: .headOfAdministration, right: Right(kind: .order),
            lines: ["TL. CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG"],
            ground:
                "Ký thừa lệnh Chánh Văn phòng theo Quy chế làm việc: đôn đốc nhiệm vụ (từ ngày 13/03/2026)"),
        Case(
            testDescription: "the head of a body inside by mandate", signer: .headOfReception,
            right: Right(kind: .mandate, to: .of("2026-04-30")), lines: ["TUQ. CHÁNH VĂN PHÒNG", "TRƯỞNG BAN"],
            ground:
                "Ký thừa ủy quyền Chánh Văn phòng theo Quy chế làm việc: đôn đốc nhiệm vụ (từ ngày 13/03/2026 đến hết ngày 30/04/2026)"
        ),
    ]

    @Test(
        "Nobody is chosen to sign who has no right to, or one for other papers; nor sees a letter that is not for him",
        arguments: [
            (nil, "Người này chưa được Chánh Văn phòng giao ký thừa lệnh hoặc thừa ủy quyền loại văn bản này."),
            (Right(kind: .order, kinds: ["Giấy mời"]), "Quyền ký được giao chỉ gồm: Giấy mời."),
        ] as [(Right?, String)])
    func refused(_ right: Right?, _ words: String) async throws {
        try await withLetter(.sqliteMemory) { office, letter, obligation in
            let signer = office.headOfAdministration
            if let right { try await office.give(right, to: signer) }
            await expectRefusal(.notFound) { _ = try await office.ask(LetterPaper(letter), as: signer) }
            do {
                try await office.submit(letter, obligation, to: signer)
                Issue.record("was not refused")
            } catch let error as OfficeError { #expect([error.field, error.message] == ["signer", words]) }
        }
    }

    @Test("A right that has ended by the day of signing signs nothing, and the page says so")
    func ended() async throws {
        try await withLetter(.sqliteMemory) { office, letter, obligation in
            let signer = office.headOfReception
            try await office.give(Right(kind: .mandate, to: .of("2026-03-13")), to: signer)
            try await office.submit(letter, obligation, to: signer)
            office.clock.advance(days: 3)
            let page = try await office.ask(LetterPaper(letter), as: signer)
            #expect(page.own == nil && page.refusal == .expired(.of("2026-03-13")))
            #expect(page.paper.signature.lines == ["CHÁNH VĂN PHÒNG"])
            await expectRefusal(.forbidden) { try await office.perform(DecideLetter(letter, version: 2), as: signer) }
            try await office.perform(
                DecideLetter(letter, version: 2, returnedFor: "Chuyển Chánh Văn phòng ký"), as: signer)
            #expect(
                try await office.unread(office.planner).contains("Lãnh đạo trả lại. Lý do: Chuyển Chánh Văn phòng ký"))
        }
    }
}

/// An office in which a letter to the economy was drafted on Friday, 13 March 2026.
private func withLetter(
    _ backend: Backend, _ body: (TestOffice, Key<UrgingLetterItem>, Key<Obligation>) async throws -> Void
) async throws {
    try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: ShippedRules.rules.get()) {
        office in
        let obligation = try await office.assign(office.task(lead: [Key(office.economy)], due: "2026-03-04"))
        office.clock.move(to: .at("2026-03-13 08:00"))
        try await UrgingKeeper(desk: office.desk, name: "test").keep()
        let letter = try #require(try await office.ask(UrgingLetters(), as: office.planner).first)
        try await body(office, letter.id, obligation)
    }
}

extension TestOffice {
    fileprivate func person(_ signer: LetterSigningTests.Signer) -> Key<Person> {
        switch signer {
        case .chief: chief
        case .deputy: deputyChief
        case .headOfAdministration: headOfAdministration
        case .headOfReception: headOfReception
        }
    }

    fileprivate func give(_ right: LetterSigningTests.Right, to person: Key<Person>) async throws {
        try await perform(
            GiveDelegation(
                kind: right.kind, giverTitle: "Chánh Văn phòng", giver: chief, receiver: Key(person),
                paperKinds: right.kinds, matters: "đôn đốc nhiệm vụ", from: nil, to: right.to,
                basis: "Quy chế làm việc", document: nil), as: clerk)
    }

    fileprivate func submit(
        _ letter: Key<UrgingLetterItem>, _ obligation: Key<Obligation>, to signer: Key<Person>
    ) async throws {
        try await perform(
            EditLetter(
                letter, version: 1, finishBy: .of("2026-03-25"), reportBy: .of("2026-03-27"), kept: [obligation],
                signer: signer, isSubmitted: false), as: planner)
    }

    /// The words of what somebody was told and has not read.
    fileprivate func unread(_ person: Key<Person>) async throws -> [String] {
        try await ask(NoticeListQuestion(unreadOnly: true), as: person).items.map(\.words)
    }
}
