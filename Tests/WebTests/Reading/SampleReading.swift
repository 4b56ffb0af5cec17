import Desk
import Office
import Paper
import WorkTime

/// A reading of the sample paper, with one of everything that a clerk may meet.
enum SampleReading {
    static let units = [
        (11, "Phòng Hành chính - Quản trị"), (12, "Phòng Tổng hợp"), (13, "Phòng Nội chính"),
        (14, "Trung tâm Phục vụ hành chính công tỉnh"), (15, "Ban Tiếp công dân tỉnh"),
    ].map { NamedParty(key: Key($0.0), kind: .unit, name: $0.1) }
    static let persons = [(21, "Nguyễn Minh Khôi"), (22, "Lê Thị Hoài An")].map {
        NamedParty(key: Key($0.0), kind: .person, name: $0.1)
    }
    static let names = Dictionary(uniqueKeysWithValues: (units + persons).map { ($0.key, $0) })

    static func page(changing change: (inout ReadingDraft) -> Void = { _ in }) -> ReadingPage {
        var sample = SamplePaper()
        sample.add(table: [
            ["UBND TỈNH SƠN HÀ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["VĂN PHÒNG", "Độc lập - Tự do - Hạnh phúc"],
            ["Số: 18/KH-VP", "Đông Giang, ngày 12 tháng 01 năm 2026"],
        ])
        sample.add("KẾ HOẠCH", .center, bold: true)
        sample.add(
            "Phát huy ưu điểm, khắc phục hạn chế, khuyết điểm của tập thể Lãnh đạo Văn phòng năm 2026", .center,
            bold: true)
        sample.add(
            "Căn cứ Kết luận số 212-KL/TU ngày 25/12/2025 của Ban Thường vụ Tỉnh ủy, Văn phòng UBND tỉnh ban hành Kế hoạch với các nội dung sau:"
        )
        sample.add("II. NỘI DUNG THỰC HIỆN", bold: true)
        let first = task(
            &sample,
            "a) Nội dung: Xây dựng và tổ chức thực hiện Chương trình công tác năm 2026 của Văn phòng; hằng tháng rà soát kết quả.",
            [
                "- Chỉ đạo thực hiện: Chánh Văn phòng.", "- Đơn vị tham mưu thực hiện: Phòng HC-QT, Phòng Tổng hợp.",
                "- Thời gian thực hiện: Ban hành Chương trình vào ngày 30/01/2026; việc rà soát thực hiện thường xuyên trong năm 2026.",
            ])
        let second = task(
            &sample,
            "b) Nội dung: Phổ biến, quán triệt các nghị quyết, chủ trương, chính sách mới đến toàn thể công chức.",
            [
                "- Đơn vị tham mưu thực hiện: Các phòng, ban, đơn vị.",
                "- Thời gian thực hiện: Thường xuyên trong năm 2026.",
            ])
        sample.turnPage()
        let third = task(
            &sample, "c) Việc theo dõi, đơn đốc nhiệm vụ được giao có lúc chưa kịp thời.",
            [
                "- Biện pháp khắc phục: Lập danh mục nhiệm vụ theo dõi chung cho toàn Văn phòng.",
                "- Đơn vị tham mưu thực hiện: Phòng Nội chính.",
                "- Phối hợp thực hiện: Sở Du lịch, Trung tâm PVHCC tỉnh.",
                "- Thời gian thực hiện: Quý II năm 2026.",
            ])
        sample.add("d) Nội dung: Tổng hợp kết quả.")
        let fourth = sample.add("Ban Tiếp công dân tỉnh rà soát toàn bộ vụ việc đã chuyển cơ quan khác giải quyết.")
        sample.add(
            table: [
                ["TT", "Nội dung", "Chủ trì", "Thời gian"],
                ["1", "Số hóa hồ sơ", "Phòng Hành chính - Quản trị", "Tháng 9/2026"],
            ], bold: true)
        sample.add(table: [["Nơi nhận:\n- Lãnh đạo Văn phòng;\n- Lưu: VT, TH.", "CHÁNH VĂN PHÒNG\n\nNguyễn Minh Khôi"]])

        var draft = ReadingDraft(
            header: DraftHeader(
                direction: .outgoing, kind: "Kế hoạch", number: "18/KH-VP", issuedOn: "2026-01-12",
                issuer: "Văn phòng UBND tỉnh Sơn Hà",
                title: "Phát huy ưu điểm, khắc phục hạn chế, khuyết điểm của tập thể Lãnh đạo Văn phòng năm 2026",
                signer: "Nguyễn Minh Khôi"),
            assigner: Key(21), relations: [DraftRelation(number: "212-KL/TU")],
            tasks: [
                DraftTask(
                    id: 1, ref: "II.1.a",
                    content:
                        "Xây dựng và tổ chức thực hiện Chương trình công tác năm 2026 của Văn phòng; hằng tháng rà soát kết quả.",
                    product: "Chương trình công tác",
                    directedBy: [DraftParty(printed: "Chánh Văn phòng", parties: [Key(21)])],
                    lead: [DraftParty(printed: "Phòng HC-QT", parties: [Key(11)])],
                    coordinate: [DraftParty(printed: "Phòng Tổng hợp", parties: [Key(12)])],
                    deadline: DraftDeadline(
                        kind: .ongoing,
                        text:
                            "Ban hành Chương trình vào ngày 30/01/2026; việc rà soát thực hiện thường xuyên trong năm 2026",
                        every: "hằng tháng",
                        milestones: [DraftMilestone(text: "Ban hành Chương trình", due: "2026-01-30")]),
                    source: SourceRange(start: first.lowerBound, end: first.upperBound, page: 1), confidence: 95,
                    printedLeads: ["Phòng HC-QT", "Phòng Tổng hợp"]),
                DraftTask(
                    id: 2, ref: "II.1.b",
                    content: "Phổ biến, quán triệt các nghị quyết, chủ trương, chính sách mới đến toàn thể công chức.",
                    lead: [DraftParty(printed: "Các phòng, ban, đơn vị", parties: units.map(\.key))], closingRule: .all,
                    deadline: DraftDeadline(kind: .ongoing, text: "Thường xuyên trong năm 2026"),
                    source: SourceRange(start: second.lowerBound, end: second.upperBound, page: 1)),
                DraftTask(
                    id: 3, ref: "II.1.c", content: "Lập danh mục nhiệm vụ theo dõi chung cho toàn Văn phòng.",
                    addresses: "Việc theo dõi, đơn đốc nhiệm vụ được giao có lúc chưa kịp thời.",
                    lead: [DraftParty(printed: "Phòng Nội chính", parties: [Key(13)])],
                    coordinate: [
                        DraftParty(printed: "Sở Du lịch"),
                        DraftParty(printed: "Trung tâm PVHCC tỉnh", parties: [Key(14)]),
                    ],
                    deadline: DraftDeadline(
                        kind: .quarter, text: "Quý II năm 2026", from: "2026-04-01", due: "2026-06-30"),
                    source: SourceRange(start: third.lowerBound, end: third.upperBound, page: 2)),
                DraftTask(
                    id: 4, ref: "II.1.d", content: "Rà soát toàn bộ vụ việc đã chuyển cơ quan khác giải quyết.",
                    source: SourceRange(start: fourth.lowerBound, end: fourth.upperBound, page: 2)),
                DraftTask(id: 5, content: "Văn phòng UBND tỉnh ban hành Kế hoạch", isKept: false),
            ])
        change(&draft)
        let misspelt = third.lowerBound + "c) Việc theo dõi, ".unicodeScalars.count
        return ReadingPage(
            document: DocumentItem(
                label: DocumentLabel(
                    id: Key(5), kind: "Kế hoạch", number: "18/KH-VP",
                    issuedOn: CalendarDay(year: 2026, month: 1, day: 12),
                    title: draft.header.title ?? ""),
                direction: .outgoing, issuer: "Văn phòng UBND tỉnh Sơn Hà", secrecy: .none, urgency: .none,
                state: .reading, obligationCount: 0, createdBy: persons[0], createdAt: now),
            text: sample.paper, draft: draft, version: 3, editedBy: persons[0], editedAt: now, faults: draft.faults,
            findings: [
                ReadingFinding(
                    rule: "spelling", severity: .warning, message: "«đơn đốc» có thể là «đôn đốc».",
                    source: SourceRange(start: misspelt, end: misspelt + 7, page: 2)),
                ReadingFinding(
                    rule: "task.time", severity: .warning, message: "Nhiệm vụ chưa nêu thời hạn.",
                    source: SourceRange(start: fourth.lowerBound, end: fourth.upperBound, page: 2)),
            ], names: names)
    }

    /// 14 March 2026, 9:05 in the office.
    static let now = Instant(milliseconds: 1_773_453_900_000)

    static func offers(_ printed: String) -> [NameCandidate] {
        guard printed == "Sở Du lịch" else { return [] }
        return [NameCandidate(kind: .unit, parties: [Key(16)], name: "Sở Văn hóa, Thể thao và Du lịch", score: 72)]
    }

    private static func task(_ sample: inout SamplePaper, _ first: String, _ rest: [String]) -> Range<Int> {
        let start = sample.add(first)
        let end = rest.map { sample.add($0) }.last ?? start
        return start.lowerBound..<end.upperBound
    }
}
