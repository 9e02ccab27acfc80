#include "ui/shell/openrow.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/opentext.h"

#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

// What stands around the text of a button, by the style sheet.
constexpr int around = 28;
// A name that is cut shorter than that tells nothing.
constexpr int shortestName = 5;

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

QStringList partsOf(const OpenClientView &view, const QString &name, bool isBrief)
{
    QStringList parts{QString::number(view.place)};
    if (!name.isEmpty())
        parts << name;
    const QString time = openTimeText(view, isBrief);
    if (!time.isEmpty())
        parts << time;
    return parts;
}

/// As much of it as there is room for: the name gives way first, then the minutes.
QString fitted(const OpenClientView &view, const QFontMetrics &font, int room)
{
    const QString whole = joined(partsOf(view, view.name, false));
    if (font.horizontalAdvance(whole) <= room)
        return whole;
    for (const bool isBrief : {false, true}) {
        const int others =
            font.horizontalAdvance(joined(partsOf(view, u"x"_s, isBrief))) - font.horizontalAdvance(u'x');
        const int left = room - others;
        if (left >= shortestName * font.averageCharWidth())
            return joined(partsOf(view, font.elidedText(view.name, Qt::ElideRight, left), isBrief));
    }
    return joined(partsOf(view, {}, true));
}

} // namespace

OpenRow::OpenRow(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"openRow"_s);
    setAccessibleName(tr("Open clients"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void OpenRow::draw(const QList<OpenClientView> &open)
{
    if (open == m_drawn)
        return;
    m_drawn = open;
    while (m_buttons.size() < open.size()) {
        auto *button = newButton(this, u"openClient%1"_s.arg(m_buttons.size()), {}, "chip");
        button->setCheckable(true);
        button->setAutoDefault(false);
        static_cast<QHBoxLayout *>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button);
        const qsizetype at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            const OpenClientView view = m_drawn.value(at);
            m_buttons.at(at)->setChecked(view.isOnScreen);
            if (!view.isOnScreen)
                Q_EMIT chosen(view.setup);
        });
        m_buttons << button;
    }
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        showIf(at < open.size(), m_buttons.at(at));
        if (at < open.size())
            dress(*m_buttons.at(at), open.at(at));
    }
    setVisible(!open.isEmpty());
    fit();
}

void OpenRow::dress(QPushButton &button, const OpenClientView &view)
{
    button.setObjectName(u"openClient%1"_s.arg(view.place));
    button.setChecked(view.isOnScreen);
    const QString heard = openHeardText(view);
    button.setAccessibleName(heard);
    setPlainToolTip(button, heard);
}

void OpenRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void OpenRow::fit()
{
    if (m_drawn.isEmpty())
        return;
    const QFontMetrics font(m_buttons.first()->fontMetrics());
    const int count = static_cast<int>(m_drawn.size());
    int left = width() - (count - 1) * layout()->spacing();
    // Who needs less than his share leaves it to the others: the shortest first.
    QList<std::pair<int, qsizetype>> wanted;
    for (qsizetype at = 0; at < m_drawn.size(); ++at)
        wanted << std::pair(
            font.horizontalAdvance(joined(partsOf(m_drawn.at(at), m_drawn.at(at).name, false))) + around, at);
    std::sort(wanted.begin(), wanted.end());
    int others = count;
    for (const auto &[width, at] : std::as_const(wanted)) {
        const int given = std::min(width, left / others);
        relabel(m_buttons.at(at), fitted(m_drawn.at(at), font, given - around));
        left -= given;
        --others;
    }
}

} // namespace golive::ui

#include "moc_openrow.cpp"
