let clerkGuide = GuideChapter(
    slug: "clerk", title: "Văn thư", summary: "Tiếp nhận văn bản, kiểm tra kết quả đọc, xác nhận để giao việc.",
    sections: [])
