/// Words with which the name of an agency, a group of agencies or an office-holder begins.
enum NameHeads {
    enum Kind: Sendable {
        /// An agency: «Sở», «Trung tâm».
        case agency
        /// An agency that is named by its field alone in a list: «các Sở: A, B».
        case fieldAgency
        /// An office-holder: «Chánh Văn phòng».
        case person
        /// People or agencies told by a common noun: «cán bộ», «chủ đầu tư», «chính quyền».
        case common

        var isAgency: Bool { self == .agency || self == .fieldAgency }
    }

    static let table = PhraseTable<Kind>([
        (
            .fieldAgency,
            "sở; bộ; phòng; ban; cục; vụ; viện; chi cục; xã; phường; tỉnh; thành phố; huyện; thị xã; đặc khu"
        ),
        (
            .agency,
            """
            tổng cục; văn phòng; trung tâm; thanh tra; kiểm toán; công an; bộ chỉ huy; bộ tư lệnh; bộ đội; ban chỉ huy
            ủy ban nhân dân; ubnd; ub; hội đồng nhân dân; hđnd; ủy ban; ủy ban mặt trận tổ quốc; ủy ban mttq; ubmttq; mttq; mặt trận
            mặt trận tổ quốc; hội; hội đồng; hiệp hội; liên minh; liên hiệp; liên đoàn; công đoàn; đoàn; đoàn thanh niên; tỉnh đoàn
            thành đoàn; đảng ủy; đảng bộ; chi bộ; tỉnh ủy; thành ủy; huyện ủy; thị ủy; quận ủy; ban thường vụ; ban chấp hành; thường trực
            báo và phát thanh, truyền hình; báo và phát thanh - truyền hình; báo và đài phát thanh, truyền hình
            báo và đài phát thanh - truyền hình; đài phát thanh - truyền hình; đài phát thanh và truyền hình
            ban cán sự đảng; đảng đoàn; báo; đài; tạp chí; tòa soạn; cổng thông tin; cổng ttđt; trường; học viện; đại học; cao đẳng; trung cấp; bệnh viện
            trạm; quỹ; ngân hàng; kho bạc; bảo hiểm xã hội; bhxh; hải quan; thuế; cục thuế; chi cục thuế; tòa án; tand; viện kiểm sát
            vksnd; công ty; tổng công ty; tập đoàn; hợp tác xã; bưu điện; viễn thông; điện lực; thư viện; bảo tàng; nhà hát; nhà xuất bản
            nhà máy; vườn quốc gia; cảng vụ; cảng; tổ công tác; tổ giúp việc; tổ; đội; đoàn kiểm tra; đoàn công tác; ban quản lý; ban chỉ đạo
            ban qlda; bql; ban tổ chức; chính phủ; quốc hội; ủy ban thường vụ; thông tấn xã; kiểm lâm; bộ phận; làng; khu; khối; lãnh đạo
            tập thể lãnh đạo; hạt kiểm lâm; cụm; khoa; nhóm; đại sứ quán; tổng lãnh sự quán; hiệp hội doanh nghiệp
            trạm y tế; tổ dân phố; khu phố; thị trấn; quận; vnpt; viettel; evn; chi nhánh; cơ sở; bộ chqs; bộ chqs tỉnh; bch quân sự; mặt trận tổ quốc việt nam
            """
        ),
        (
            .person,
            """
            chủ tịch; phó chủ tịch; bí thư; phó bí thư; giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc; chánh văn phòng
            phó chánh văn phòng; chánh thanh tra; phó chánh thanh tra; chánh án; viện trưởng; phó viện trưởng; trưởng ban; phó trưởng ban
            trưởng phòng; phó trưởng phòng; trưởng; phó trưởng; thủ trưởng; bộ trưởng; thứ trưởng; thủ tướng; phó thủ tướng; thống đốc
            cục trưởng; phó cục trưởng; tổng cục trưởng; vụ trưởng; phó vụ trưởng; chi cục trưởng; hiệu trưởng; phó hiệu trưởng
            người đứng đầu; cấp phó; đồng chí; đ/c; ông; bà; tổng biên tập; tổ trưởng; tổng thư ký; chỉ huy trưởng; tư lệnh; ủy viên
            tổng kiểm toán; trưởng đoàn; phó đoàn; đại diện lãnh đạo; đại diện; cục phó; kế toán trưởng; tổng thanh tra
            """
        ),
        (
            .common,
            """
            chính quyền; cơ quan; đơn vị; địa phương; cấp ủy; cán bộ; công chức; viên chức; chuyên viên; văn thư; kế toán; lực lượng
            chủ đầu tư; nhà đầu tư; nhà thầu; doanh nghiệp; thành viên; tổ chức đảng
            nhân dân; người dân; gia đình; cộng đồng; phụ huynh; cấp ủy đảng; cấp có thẩm quyền; cơ quan có thẩm quyền; cổng dịch vụ công
            """
        ),
    ])

    /// Common nouns that stand side by side in «các sở, ban, ngành, đoàn thể».
    static let nouns = PhraseSet(
        """
        bộ; ban; sở; ngành; cấp; đơn vị; cơ quan; tổ chức; cá nhân; địa phương; đoàn thể; hội; phòng; xã; phường; thị trấn; huyện
        thị xã; thành phố; tỉnh; đặc khu; quận; doanh nghiệp; hợp tác xã; trung tâm; chi cục; cục; vụ; viện; trường; trường học
        đại học; cao đẳng; trung cấp; trường đại học; trường cao đẳng; trường trung cấp
        cơ quan ngang bộ; ban đảng; tỉnh ủy; thành ủy; huyện ủy; quận ủy; cấp ủy; tổ chức đảng; đảng ủy; đảng bộ; lực lượng; cơ sở giáo dục; cơ sở y tế; đơn vị sự nghiệp
        ban quản lý; hiệp hội; chủ đầu tư; nhà đầu tư; nhà thầu; ngân hàng; tập đoàn; tổng công ty; công ty; người dân; hộ gia đình
        thôn; bản; khu phố; tổ dân phố; ban ngành; sở ngành; mặt trận; hội đoàn thể; tổ chức chính trị - xã hội; tổ chức xã hội
        tổ chức kinh tế; cộng đồng; tổng cục; chi nhánh; bệnh viện; trạm y tế; công đoàn; cán bộ; công chức; viên chức; bộ phận; đoàn
        tổ chức chính trị; tổ chức đoàn thể; phòng ban; chi bộ; tổ; đội; khoa; cơ sở; học viện; cơ quan thuộc chính phủ
        cơ quan báo chí; báo; đài; văn phòng; thanh tra; nhà trường; chủ rừng; nhà khoa học; hội viên; đảng viên; ủy ban nhân dân; ubnd
        """)

    /// «các», «những», «một số» and their like.
    static let plurals: PhraseSet = [
        "tất cả các", "toàn thể các", "toàn bộ các", "một số", "các", "những", "mọi", "từng", "mỗi", "quý",
    ]
}
