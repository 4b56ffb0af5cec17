/// The programs of poppler, each run on one file in a limited child.
struct PdfTools {
    let file: String
    let folder: String
    let limits: PaperLimits

    /// The words of all pages.
    ///
    /// Throws `encrypted`, `damaged`, `tooLarge` for more pages than the limits allow, `timedOut`.
    func pages() throws(PaperError) -> [PrintedPage] {
        let outcome = try run("pdftotext", ["-bbox", "-l", "\(limits.pages + 1)", file, "-"])
        let pages = try PdfWords.pages(in: outcome.output)
        if pages.count > limits.pages {
            throw PaperError(
                .tooLarge, "Tệp PDF dài hơn \(limits.pages) trang, không đọc; hãy tách lấy phần văn bản cần đọc.")
        }
        return pages
    }

    /// The rules drawn on the pages from `first` to `last`, counted from 0.
    func rules(from first: Int, to last: Int) throws(PaperError) -> [PrintedPage.Rules] {
        let outcome = try run(
            "pdftoppm",
            ["-r", "72", "-gray", "-aa", "no", "-aaVector", "no", "-thinlinemode", "solid", "-q"]
                + ["-f", "\(first + 1)", "-l", "\(last + 1)", file])
        return PageBitmap.all(in: outcome.output, dotsPerInch: 72).map { $0.rules() }
    }

    /// Which of the pages show an image as large as writing needs: an empty page has nothing to recognise.
    func pagesWithImages(among pages: [Int]) throws(PaperError) -> Set<Int> {
        guard let first = pages.first, let last = pages.last else { return [] }
        let outcome = try run("pdfimages", ["-list", "-f", "\(first + 1)", "-l", "\(last + 1)", file])
        var found: Set<Int> = []
        for line in outcome.output.split(separator: 0x0A).dropFirst(2) {
            let columns = line.split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) }
            guard columns.count > 4, let page = columns[0], let width = columns[3], let height = columns[4] else {
                continue
            }
            if width > 400 && height > 200 || width * height > 200_000 { found.insert(page - 1) }
        }
        return found.intersection(pages)
    }

    func run(_ program: String, _ arguments: [String]) throws(PaperError) -> LimitedProcess.Outcome {
        var process = LimitedProcess("/usr/bin/\(program)", arguments, in: folder)
        process.limits.wallSeconds = limits.childSeconds
        process.limits.cpuSeconds = limits.childSeconds
        process.limits.memory = limits.childMemory
        let outcome = try process.run()
        switch outcome.end {
        case .exited(0): return outcome
        case .timedOut: throw PaperError(.timedOut, "Đọc tệp PDF quá lâu nên đã dừng; hãy tách nhỏ hoặc in lại tệp.")
        case .printedTooMuch: throw PaperError(.tooLarge, "Tệp PDF chứa quá nhiều chữ hoặc hình, không đọc.")
        case .exited, .killed:
            if outcome.complaints.contains("Incorrect password") {
                throw PaperError(.encrypted, "Tệp PDF được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại.")
            }
            throw PaperError(.damaged, "Tệp PDF bị hỏng hoặc bị cắt cụt; hãy xin lại tệp gốc.")
        }
    }
}
