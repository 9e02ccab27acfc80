#pragma once

#include "domain/view/bannerview.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// What is wrong for many clients at once, said once, with the one press that helps all of them.
class AllBanner : public Card
{
    Q_OBJECT
public:
    explicit AllBanner(QWidget *parent = nullptr);

    void draw(const std::optional<BannerView> &);

Q_SIGNALS:
    void signInWanted();
    void tryWanted();
    void proxyWanted();

private:
    std::optional<BannerView> m_drawn{};
    WrapLabel *m_text;
    QPushButton *m_button;
};

} // namespace golive::ui
