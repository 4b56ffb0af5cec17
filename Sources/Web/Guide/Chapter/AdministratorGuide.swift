let administratorGuide = GuideChapter(
    slug: "administrator", title: "Quản trị hệ thống", summary: "Tổ chức, chức danh, tài khoản, vai trò.", sections: [])
