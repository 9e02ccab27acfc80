-- How the image's window looks: the program on the left, Applications on the right, the licence below.
on run arguments
    set volume_folder to POSIX file (item 1 of arguments) as alias
    with timeout of 60 seconds
        tell application "Finder"
            open volume_folder
            set image_window to container window of folder volume_folder
            set current view of image_window to icon view
            set toolbar visible of image_window to false
            set statusbar visible of image_window to false
            set bounds of image_window to {200, 120, 840, 548}
            set view_options to icon view options of image_window
            set arrangement of view_options to not arranged
            set icon size of view_options to 96
            set background picture of view_options to file ".background:background.tiff" of folder volume_folder
            set position of item "Golive.app" of folder volume_folder to {170, 190}
            set position of item "Applications" of folder volume_folder to {470, 190}
            set position of item "LICENSE.txt" of folder volume_folder to {320, 340}
            update folder volume_folder
            close image_window
        end tell
    end timeout
end run
