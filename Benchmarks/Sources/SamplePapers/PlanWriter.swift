import Measure

/// Writes the sentences of an invented plan.
struct PlanWriter {
    private var random: Repeatable

    init(seed: UInt64) {
        random = Repeatable(seed: seed)
    }

    mutating func letterhead() -> [SamplePaper.Block] {
        let number = "Số: \(random.number(1...400))/KH-VPUB"
        let day = "Đông Giang, ngày 0\(random.number(1...9)) tháng 01 năm 2026"
        return [
            .table(
                [
                    ["ỦY BAN NHÂN DÂN TỈNH SƠN HÀ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                    ["VĂN PHÒNG", "Độc lập - Tự do - Hạnh phúc"], [number, day],
                ], bordered: false),
            .paragraph("KẾ HOẠCH", bold: true, centred: true),
            .paragraph("Công tác của Văn phòng Ủy ban nhân dân tỉnh năm 2026", bold: true, centred: true),
            .paragraph(
                "Căn cứ Quyết định số 15/2025/QĐ-UBND ngày 12 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Sơn Hà; "
                    + "Văn phòng Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác năm 2026 như sau:"),
        ]
    }

    mutating func purpose(syllables: Int) -> [SamplePaper.Block] {
        var blocks = [SamplePaper.Block.paragraph("I. MỤC ĐÍCH, YÊU CẦU", bold: true)]
        fill(&blocks, syllables) { writer, index in
            .paragraph(
                "\(index). " + writer.subject() + " phải bảo đảm đúng tiến độ, rõ người, rõ việc, rõ trách nhiệm; "
                    + "gắn với " + writer.subject().lowercased() + ", không để chậm, sót việc được giao.")
        }
        return blocks
    }

    mutating func duties(syllables: Int) -> [SamplePaper.Block] {
        var blocks = [SamplePaper.Block.paragraph("II. NHIỆM VỤ TRỌNG TÂM", bold: true)]
        fill(&blocks, syllables) { writer, index in
            if index % 6 == 1 { return .paragraph("\(index / 6 + 1). \(writer.subject())", bold: true) }
            return .paragraph("- " + writer.duty())
        }
        return blocks
    }

    mutating func annex(syllables: Int) -> [SamplePaper.Block] {
        var rows = [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn", "Sản phẩm"]]
        var written = 0
        while written < syllables {
            let row = [
                String(rows.count), act() + " " + subject().lowercased(), random.one(of: Self.units),
                random.one(of: Self.units) + ", " + random.one(of: Self.agencies), term(),
                random.one(of: Self.products),
            ]
            rows.append(row)
            written += row.reduce(0) { $0 + $1.split(separator: " ").count }
        }
        return [
            .paragraph("PHỤ LỤC", bold: true, centred: true),
            .paragraph("Danh mục nhiệm vụ năm 2026", bold: true, centred: true), .table(rows, bordered: true),
        ]
    }

    mutating func end() -> [SamplePaper.Block] {
        [
            .paragraph("III. TỔ CHỨC THỰC HIỆN", bold: true),
            .paragraph(
                "Giao Phòng Hành chính - Quản trị theo dõi, đôn đốc việc thực hiện Kế hoạch này, báo cáo Chánh Văn phòng "
                    + "trước ngày 25 hằng tháng./."),
            .table(
                [
                    [
                        "Nơi nhận:\n- Như trên;\n- Lưu: VT, HCQT.",
                        "CHÁNH VĂN PHÒNG\n\n\nNguyễn Minh Khôi",
                    ]
                ], bordered: false),
        ]
    }

    private mutating func duty() -> String {
        let lead = random.one(of: Self.units)
        let others = "\(random.one(of: Self.units)), \(random.one(of: Self.agencies)) và các đơn vị liên quan"
        return switch random.number(0...2) {
        case 0:
            "\(lead) chủ trì, phối hợp với \(others) \(act().lowercased()) \(subject().lowercased()); "
                + "hoàn thành \(term().lowercased())."
        case 1:
            "\(act()) \(subject().lowercased()), \(random.one(of: Self.details)). Đơn vị chủ trì: \(lead). "
                + "Đơn vị phối hợp: \(others). Thời gian hoàn thành: \(term())."
        default:
            "Giao \(lead) \(act().lowercased()) \(subject().lowercased()), \(random.one(of: Self.details)), trình Lãnh "
                + "đạo Văn phòng \(term().lowercased())."
        }
    }

    private mutating func subject() -> String { random.one(of: Self.subjects) }
    private mutating func act() -> String { random.one(of: Self.acts) }

    private mutating func term() -> String {
        switch random.number(0...3) {
        case 0: "Trước ngày \(random.number(10...28))/\(random.number(3...12))/2026"
        case 1: "Trong quý \(random.one(of: ["I", "II", "III", "IV"]))/2026"
        case 2: "Tháng \(random.number(3...12))/2026"
        default: "Thường xuyên"
        }
    }

    /// Adds blocks until about so many syllables are written.
    private mutating func fill(
        _ blocks: inout [SamplePaper.Block], _ syllables: Int,
        _ make: (inout PlanWriter, Int) -> SamplePaper.Block
    ) {
        var written = 0
        var index = 1
        while written < syllables {
            let block = make(&self, index)
            if case .paragraph(let text, _, _) = block { written += text.split(separator: " ").count }
            blocks.append(block)
            index += 1
        }
    }
}
