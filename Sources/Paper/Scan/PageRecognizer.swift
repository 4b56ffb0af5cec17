/// Recognises the words of a page from its image, with tesseract and its Vietnamese model, in limited children.
struct PageRecognizer {
    let folder: String
    let limits: PaperLimits

    /// A page of a PDF as it lay in the scanner, drawn at 220 dots an inch: measured on printed pages, this loses the fewest marks of 150 to 400.
    func page(_ index: Int, of tools: PdfTools, size: PrintedPage) throws(PaperError) -> PrintedPage {
        let inches = max(size.width, size.height, 72) / 72
        let resolution = min(220, Int(4_000 / inches))
        _ = try tools.run(
            "pdftoppm",
            ["-r", "\(resolution)", "-gray", "-singlefile", "-f", "\(index + 1)", "-l", "\(index + 1)", "-q"]
                + [tools.file, "\(folder)/page"])
        let image = "\(folder)/page.pgm"
        let bytes = try FileBytes.read(path: image, limit: 64 << 20)
        var page = try pages(image).first ?? size
        page.scale(toWidth: size.width)
        page.rules = PageBitmap.all(in: bytes, dotsPerInch: Double(resolution)).first?.rules() ?? PrintedPage.Rules()
        return page
    }

    /// The pages of an image file, scaled to A4: how large the paper was, an image seldom says.
    func pages(ofImage file: String) throws(PaperError) -> [PrintedPage] {
        var pages = try pages(file)
        for index in pages.indices { pages[index].scale(toWidth: pages[index].width > pages[index].height ? 842 : 595) }
        return pages
    }

    private func pages(_ image: String) throws(PaperError) -> [PrintedPage] {
        var tesseract = LimitedProcess(
            "/usr/bin/tesseract", [image, "stdout", "-l", "vie", "--psm", "4", "tsv"], in: folder)
        tesseract.limits.wallSeconds = limits.childSeconds
        tesseract.limits.cpuSeconds = limits.childSeconds
        tesseract.limits.memory = limits.childMemory
        let outcome = try tesseract.run()
        switch outcome.end {
        case .exited(0): return RecognizedWords(outcome.output).pages
        case .timedOut, .killed:
            throw PaperError(.timedOut, "Nhận dạng chữ trên ảnh quá lâu nên đã dừng; hãy quét lại gọn hơn.")
        case .printedTooMuch: throw PaperError(.tooLarge, "Ảnh chứa quá nhiều chữ, không đọc.")
        case .exited:
            if outcome.complaints.contains("Failed loading language") {
                throw PaperError(
                    .toolMissing, "Máy chủ thiếu bộ nhận dạng tiếng Việt (tesseract-ocr-vie); hãy báo người quản trị.")
            }
            throw PaperError(.damaged, "Tệp ảnh bị hỏng hoặc không phải ảnh đọc được.")
        }
    }
}
