/// The numbers of pages: Arabic, from 1, upright, in the middle of the top margin, none on the first page.
extension CheckRun {
    mutating func pageNumberMissing() {
        guard let pages = sheet.pageCount, pages > 1, sheet.numbers.isEmpty else { return }
        find(
            "Văn bản có \(pages) trang nhưng không đánh số trang.",
            expected: "số trang ở giữa lề trên, từ trang thứ hai")
    }

    mutating func pageNumberPlace() {
        guard let index = sheet.numbers.firstIndex(where: { !$0.isInHead || $0.alignment != .center }) else { return }
        let number = sheet.numbers[index]
        find(
            number.isInHead
                ? "Số trang không canh giữa; quy định đặt canh giữa trong phần lề trên."
                : "Số trang đặt ở lề dưới; quy định đặt canh giữa trong phần lề trên.",
            found: number.isInHead ? "lề trên, lệch" : "lề dưới", expected: "giữa lề trên",
            repairs: number.isInHead ? [.pageNumberCentred(index: index)] : [])
    }

    mutating func pageNumberFirst() {
        guard sheet.hasLayout, !sheet.numbers.isEmpty, let page = sheet.pages.first, !page.hidesFirst else { return }
        let used = Set(page.heads + page.feet)
        guard sheet.numbers.contains(where: { used.contains($0.part) }) else { return }
        find(
            "Số trang hiển thị cả ở trang thứ nhất; quy định không hiển thị số trang thứ nhất.", found: "trang 1 có số",
            expected: "trang 1 không có số", repairs: [.hideFirstNumber(page: 0)])
    }

    mutating func pageNumberLook() {
        guard let least = rule.min, let most = rule.max else { return }
        let leeway = sheet.hasLayout ? 0.01 : 0.4
        for (index, number) in sheet.numbers.enumerated() {
            if let size = number.look.size, size < least - leeway || size > most + leeway {
                find(
                    "Số trang cỡ chữ \(Self.written(size)); quy định cỡ \(Self.written(least)) đến \(Self.written(most)).",
                    found: "cỡ \(Self.written(size))", expected: "cỡ \(Self.written(least))–\(Self.written(most))",
                    repairs: [.pageNumber(index: index, .size(size < least ? least : most))])
                return
            }
            if number.look.isItalic == true {
                find(
                    "Số trang in nghiêng; quy định kiểu chữ đứng.", found: "nghiêng", expected: "đứng",
                    repairs: [.pageNumber(index: index, .italic(false))])
                return
            }
            if number.besides.contains(where: \.isLetter) {
                find(
                    "Số trang có chữ «\(number.besides)»; quy định chỉ dùng chữ số Ả Rập.", found: number.besides,
                    expected: "chỉ chữ số")
                return
            }
        }
    }

    /// Each annex counts its pages by itself.
    mutating func annexPageNumber() {
        guard sheet.hasLayout, !sheet.numbers.isEmpty else { return }
        for annex in anatomy[.annex] {
            let section = min(lines[annex].section, sheet.pages.count - 1)
            guard section < 0 || section == 0 || !sheet.pages[section].restartsNumbers else { continue }
            find(
                section == 0
                    ? "Phụ lục không nằm ở phần (section) riêng nên số trang nối tiếp văn bản; quy định đánh số trang riêng theo từng phụ lục."
                    : "Số trang của phụ lục nối tiếp văn bản; quy định đánh số trang riêng theo từng phụ lục.",
                line: annex,
                expected: "số trang phụ lục bắt đầu lại từ 1")
            return
        }
    }
}
