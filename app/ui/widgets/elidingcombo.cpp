#include "ui/widgets/elidingcombo.h"

#include <QAbstractItemView>
#include <QScreen>
#include <QScrollBar>
#include <QStylePainter>

#include <algorithm>

namespace golive::ui {

namespace {
constexpr int aroundText = 4; // that styles leave between the words and their place
} // namespace

ElidingCombo::ElidingCombo(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, &ElidingCombo::tellWhole);
}

void ElidingCombo::showPopup()
{
    const int frame = 2 * view()->frameWidth() + view()->verticalScrollBar()->sizeHint().width();
    const int most = screen()->availableGeometry().width();
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + frame, most));
    QComboBox::showPopup();
}

QString ElidingCombo::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect place = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, place.width() - aroundText);
}

void ElidingCombo::tellWhole()
{
    const QString whole = currentText();
    setToolTip(shownText() == whole ? QString() : whole);
}

void ElidingCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentIcon = {};
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ElidingCombo::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    tellWhole();
}

} // namespace golive::ui

#include "moc_elidingcombo.cpp"
