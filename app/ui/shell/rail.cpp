#include "ui/shell/rail.h"

#include "ui/shell/railstep.h"
#include "ui/shell/railtext.h"
#include "ui/style/lineicon.h"
#include "ui/style/logo.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"

#include <QKeySequence>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

Rail::Rail(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget(this);
    content->setObjectName(u"rail"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    content->setAccessibleName(railName());
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::large);
    lines->setSpacing(1);

    m_brand = new QHBoxLayout;
    auto *sign = new QLabel(content);
    sign->setPixmap(signPixmap(28, devicePixelRatioF()));
    auto *name = new WrapLabel(u"Golive"_s, "heading", content);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_sign = sign;
    m_sign->setObjectName(u"railSign"_s);
    m_name = name;
    m_name->setObjectName(u"railName"_s);
    m_with = new WrapLabel({}, "small", content);
    m_with->setObjectName(u"railWith"_s);
    m_with->hide();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_with);
    m_brand->setContentsMargins(spacing::tight, 0, 0, 0);
    m_brand->setSpacing(10);
    m_brand->addWidget(m_sign);
    m_brand->addLayout(names, 1);
    m_names << m_name;
    lines->addLayout(m_brand);

    std::optional<Stage> stage;
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        if (stage != stageOf(step)) {
            stage = stageOf(step);
            auto *title = new WrapLabel(stageName(*stage), "overline", content);
            title->setContentsMargins(spacing::small, spacing::medium, 0, 2);
            lines->addWidget(title);
            m_names << title;
        }
        auto *line = new RailStep(step, content);
        connect(line, &RailStep::clicked, this, [this, step] { Q_EMIT pageChosen(pageOf(step)); });
        lines->addWidget(line);
        m_steps << line;
    }
    lines->addStretch(1);
    auto *explain = new LinkButton(tr("Explain an error message…"), content);
    explain->setObjectName(u"explainError"_s);
    explain->setToolTip(QKeySequence(QKeySequence::HelpContents).toString(QKeySequence::NativeText));
    connect(explain, &LinkButton::clicked, this, &Rail::explanationWanted);
    lines->addWidget(explain);
    m_names << explain;
    auto *support = new LinkButton(tr("Support bundle…"), content);
    support->setObjectName(u"supportBundle"_s);
    support->setToolTip(tr("What support needs to understand what went wrong, without names and numbers"));
    connect(support, &LinkButton::clicked, this, &Rail::supportBundleWanted);
    lines->addWidget(support);
    m_names << support;
    setWidget(content);
    setFixedWidth(wholeWidth());
}

int Rail::wholeWidth()
{
    return Theme::scaled(252);
}

void Rail::setSlim(bool isSlim)
{
    if (m_isSlim == isSlim)
        return;
    m_isSlim = isSlim;
    for (QWidget *name : std::as_const(m_names))
        name->setVisible(!isSlim);
    m_with->setVisible(!isSlim && !m_with->text().isEmpty());
    fitLogo();
    for (RailStep *step : std::as_const(m_steps))
        step->setSlim(isSlim);
    const int side = isSlim ? spacing::tight : spacing::medium;
    widget()->layout()->setContentsMargins(side, isSlim ? spacing::medium : spacing::large, side, spacing::medium);
    constexpr int slimWidth = 52;
    // The width that names that are hidden now had wanted must not stay in the way; a bar would cover the marks.
    widget()->setMinimumWidth(isSlim ? slimWidth : 0);
    widget()->setMaximumWidth(isSlim ? slimWidth : QWIDGETSIZE_MAX);
    setVerticalScrollBarPolicy(isSlim ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedWidth(isSlim ? slimWidth : wholeWidth());
}

void Rail::noteBrand(const Brand &brand)
{
    if (!brand.provider.isEmpty()) {
        m_name->setText(brand.provider);
        m_with->setText(tr("with Golive"));
        m_with->setVisible(!m_isSlim);
    }
    m_logo = brand.logo;
    // A name that is drawn as a logo is too long to stand beside another one.
    const bool isLong = 2 * m_logo.width() > 3 * m_logo.height();
    m_brand->setDirection(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitLogo();
}

void Rail::fitLogo()
{
    if (m_logo.isNull())
        return;
    const bool isLong = m_brand->direction() == QBoxLayout::TopToBottom;
    constexpr QSize slimRoom(36, 36);
    const QSize room = m_isSlim ? slimRoom
                       : isLong ? QSize(wholeWidth() - 2 * spacing::large - 2 * spacing::tight, 40)
                                : QSize(40, 40);
    m_sign->setPixmap(logoPixmap(m_logo, room, devicePixelRatioF(), Theme::colours().rail));
}

void Rail::draw(const QList<StepProgress> &progress)
{
    if (progress == m_drawn)
        return;
    m_drawn = progress;
    const auto current =
        std::find_if(progress.begin(), progress.end(), [](const StepProgress &one) { return one.isShown; });
    for (const StepProgress &one : progress) {
        const bool isOpen = one.mark != StepMark::DoneForYou && one.mark != StepMark::Locked;
        const bool isElsewhere = current == progress.end() || pageOf(one.step) != pageOf(current->step);
        RailStep *line = m_steps.at(static_cast<int>(one.step));
        line->draw(one.mark, one.isShown, isOpen && isElsewhere);
        if (one.isShown && isVisible())
            ensureWidgetVisible(line);
    }
}

} // namespace golive::ui

#include "moc_rail.cpp"
