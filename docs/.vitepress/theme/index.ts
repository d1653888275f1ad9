/* oxlint-disable import/no-unassigned-import -- stylesheets have no name */
// System fonts, as in /explore.
import DefaultTheme from 'vitepress/theme-without-fonts';

import './colours.css';

export default DefaultTheme;
